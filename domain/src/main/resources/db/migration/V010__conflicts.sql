-- How many people are expected; null if not told.
alter table session add column expected int;
alter table session add constraint session_expected_positive check (expected > 0);

-- A time in which the programme is kept free: on a day, on a weekday, or every day if both are null.
create table time_band (
  id uuid primary key,
  version bigint not null,
  changed_at timestamp with time zone,
  changed_by varchar(200),
  removed_at timestamp with time zone,
  search_key varchar not null,
  sort_ar varchar not null,
  sort_fr varchar not null,
  written_in varchar(20) not null,
  edition_id uuid not null references edition on delete cascade,
  name varchar not null,
  kind varchar(20) not null,
  hard boolean not null,
  held_on date,
  weekday varchar(10),
  starts time not null,
  ends time not null,
  -- not "set null": the time would then be kept free in the whole pavilion
  room_id uuid references room on delete cascade,
  constraint time_band_has_a_length check (starts <> ends)
);

create index time_band_by_edition on time_band (edition_id);

-- The decision to live with a conflict, known by a fingerprint of what it was found by.
create table acceptance (
  id uuid primary key,
  version bigint not null,
  changed_at timestamp with time zone,
  changed_by varchar(200),
  removed_at timestamp with time zone,
  edition_id uuid not null references edition on delete cascade,
  fingerprint varchar(64) not null,
  reason varchar(500) not null,
  accepted_by varchar(200),
  accepted_at timestamp with time zone not null,
  constraint acceptance_once unique (edition_id, fingerprint)
);
