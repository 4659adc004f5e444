-- What happened, in one row a change, each sealed with the row before it. Rows are added only. No foreign keys: what
-- they tell of may be gone, and they stay.
create table history (
  number bigint primary key,
  happened_at timestamp with time zone not null,
  act varchar(30) not null,
  actor varchar(200),
  actor_key varchar not null,
  account_id uuid,
  noun varchar(60),
  thing_id uuid,
  subject_id uuid,
  label varchar not null,
  edition_id uuid,
  fields text not null,
  search_key varchar not null,
  sha256 varchar(64) not null
);

create index history_of_subject on history (subject_id, number);
create index history_by_time on history (happened_at);

-- Whoever adds rows holds this one until they are committed, so that each knows the row before it.
create table history_turn (
  id int primary key
);

insert into history_turn (id) values (1);
