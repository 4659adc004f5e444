-- What somebody looks for again and again: the query of a list's address, under a name of their own.
create table saved_filter (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  list varchar(60) not null,
  name varchar(60) not null,
  query varchar(1000) not null,
  created_at timestamp with time zone not null,
  constraint saved_filter_name_once unique (account_id, list, name)
);
