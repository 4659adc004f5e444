-- Every other name of a room that was met in texts.
create table room_alias (
  room_id uuid not null references room on delete cascade,
  alias varchar(300) not null,
  primary key (room_id, alias)
);

-- Words that agencies use and the reader of communiqués would not know.
create table agency_word (
  id uuid primary key,
  version bigint not null,
  changed_at timestamp with time zone,
  changed_by varchar(200),
  removed_at timestamp with time zone,
  word varchar(100) not null,
  word_key varchar(100) not null,
  meaning varchar(20) not null,
  session_kind varchar(20),
  constraint agency_word_once unique (word_key),
  constraint agency_word_kind check ((meaning = 'SESSION_KIND') = (session_kind is not null))
);
