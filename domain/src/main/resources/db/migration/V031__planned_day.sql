-- The day that a session is announced for while it has no time.
alter table session add column planned_day date;
