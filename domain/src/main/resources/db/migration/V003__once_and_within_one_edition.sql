-- A day is in an edition once. Where it stood twice, because of hours that were changed, the longest hours stay.
create table edition_day_kept as
  select edition_id, held_on, min(opens) as opens, max(closes) as closes from edition_day group by edition_id, held_on;
delete from edition_day;
alter table edition_day add constraint edition_day_once primary key (edition_id, held_on);
insert into edition_day (edition_id, held_on, opens, closes)
  select edition_id, held_on, opens, closes from edition_day_kept;
drop table edition_day_kept;
drop index edition_day_of;

-- The current release of an edition is one of its own.
alter table release add constraint release_of_edition unique (edition_id, id);
alter table current_release add constraint current_release_of_edition
  foreign key (edition_id, release_id) references release (edition_id, id) on delete cascade;
