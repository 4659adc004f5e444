-- Spreadsheets that are being read in, carried out or were: the job that a page comes back to, and what undoes it.
create table sheet_import (
  id uuid primary key,
  kind varchar(20) not null,
  edition_id uuid not null references edition on delete cascade,
  -- who it is, also when the account is gone
  account_id uuid,
  author varchar(200),
  file_name varchar(300) not null,
  sheet text not null,
  mapping text not null,
  choices text not null,
  plan text,
  state varchar(20) not null,
  done int not null,
  total int not null,
  failure varchar(300),
  undo text,
  created_at timestamp with time zone not null,
  beat_at timestamp with time zone,
  ended_at timestamp with time zone
);

create index sheet_import_of_edition on sheet_import (edition_id, created_at);

-- How somebody matched the columns of a kind of spreadsheet the last time.
create table sheet_mapping (
  account_id uuid not null,
  kind varchar(20) not null,
  mapping text not null,
  primary key (account_id, kind)
);
