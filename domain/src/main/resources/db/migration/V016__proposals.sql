-- Each step of a proposal: handed in, taken back, approved, sent back; with what the session was like then, as JSON.
create table decision (
  id uuid primary key,
  session_id uuid not null references session on delete cascade,
  step varchar(20) not null,
  state varchar(20) not null,
  remark varchar(2000) not null,
  author varchar(200),
  made_at timestamp with time zone not null,
  snapshot varchar not null
);

create index decision_of_session on decision (session_id, made_at);

-- Who of an agency has read a decision.
create table decision_reader (
  decision_id uuid not null references decision on delete cascade,
  account_id uuid not null references account on delete cascade,
  primary key (decision_id, account_id)
);

-- The link by which somebody enters for the first time. Its token is only in the link: here is its SHA-256.
create table invitation (
  account_id uuid primary key references account on delete cascade,
  token_hash varchar(64) not null unique,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
