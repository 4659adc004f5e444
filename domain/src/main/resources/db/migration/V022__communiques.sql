-- Communiqués that were reviewed and accepted: the original as it came, what it became, and what takes it back.
create table communique (
  id uuid primary key,
  edition_id uuid not null references edition on delete cascade,
  event_id uuid references event on delete set null,
  -- who it was, also when the account is gone
  account_id uuid,
  author varchar(200),
  file_name varchar(300),
  media_type varchar(100) not null,
  original bytea not null,
  accepted_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  undo text
);

create index communique_of_event on communique (event_id);
create index communique_of_edition on communique (edition_id, accepted_at);
