-- Whether a title can be seen in the pavilion; the next edition takes over only such ones.
alter table publication add column on_display boolean default true not null;
