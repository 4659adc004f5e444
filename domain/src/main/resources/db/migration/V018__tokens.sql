-- What a program shows to work in the name of an account. The token itself is only with its owner; here is its SHA-256.
create table token (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  name varchar(100) not null,
  token_hash varchar(64) not null unique,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  expires_at timestamp with time zone not null
);

create index token_by_account on token (account_id);
