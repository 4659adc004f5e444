-- Where somebody of the programme is written to, and in which language. For staff alone: it is in no release.
alter table person add column contact_email varchar(254);
alter table person add column contact_language varchar(3) default 'ar' not null;

-- Letters to people of a programme and of agencies: written by the program, sent by staff. Where they go is read when
-- they go, so that an address that was corrected or deleted is nowhere else.
create table letter (
  id uuid primary key,
  version bigint not null,
  edition_id uuid not null references edition on delete cascade,
  release_id uuid references release on delete cascade,
  number int,
  since_id uuid references release on delete set null,
  person_id uuid references person on delete cascade,
  decision_id uuid references decision on delete cascade,
  account_id uuid references account on delete cascade,
  lang varchar(3) not null,
  subject varchar(300) not null,
  words varchar not null,
  calendar varchar,
  state varchar(20) not null,
  made_at timestamp with time zone not null,
  attempts int not null,
  due_at timestamp with time zone,
  claimed_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by varchar(200),
  answer varchar(500),
  unique (release_id, person_id),
  unique (decision_id, account_id)
);
create index letter_of on letter (edition_id, made_at);
create index letter_due on letter (state, due_at);
create index letter_to on letter (person_id);
