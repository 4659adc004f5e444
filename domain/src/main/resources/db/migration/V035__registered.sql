-- How many people have registered; null if not known.
alter table session add column registered int;
alter table session add constraint session_registered_not_negative check (registered >= 0);
