-- How much of its current release the public sees of an edition. No row: all of it.
create table edition_visibility (
  edition_id uuid primary key references edition on delete cascade,
  version bigint not null,
  schedule_hidden boolean not null,
  announced_only boolean not null
);

alter table session add column announced boolean default false not null;

-- A release to be made at a local time of the edition. It is claimed once, whatever comes of it.
create table release_plan (
  id uuid primary key,
  edition_id uuid not null references edition on delete cascade,
  due_at timestamp not null,
  note varchar not null,
  author varchar(200) not null,
  planned_at timestamp with time zone not null,
  claimed_at timestamp with time zone,
  release_id uuid references release on delete set null,
  failure varchar(100),
  cancelled_at timestamp with time zone,
  cancelled_by varchar(200)
);

create index release_plan_of on release_plan (edition_id, claimed_at);

-- An earlier release that was made current again, and what that changed for the public.
create table release_return (
  id uuid primary key,
  edition_id uuid not null references edition on delete cascade,
  release_id uuid not null references release on delete cascade,
  number int not null,
  instead_of int not null,
  changelog text not null,
  author varchar(200) not null,
  returned_at timestamp with time zone not null
);

create index release_return_of on release_return (edition_id);

-- A member of staff who looks at the public site as of a release. The token itself is only in the address.
create table release_preview (
  token_hash varchar(64) primary key,
  release_id uuid not null references release on delete cascade,
  expires_at timestamp with time zone not null
);
