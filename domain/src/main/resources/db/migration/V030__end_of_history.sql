-- Where the history ends, so that rows cut off at its end leave a gap: the next row is numbered from here.
alter table history_turn add column number bigint default 0 not null;
alter table history_turn add column sha256 varchar(64) default '' not null;

update history_turn set
  number = coalesce((select max(number) from history), 0),
  sha256 = coalesce((select sha256 from history where number = (select max(number) from history)), '');
