-- One schema for H2 (MODE=PostgreSQL) and PostgreSQL.
-- Texts in several languages are JSON objects from language code to words, in one column.
-- Programme times are local: date and time without zone. Only technical stamps are instants.
-- What hangs on a removed row goes with it (cascade) or lets go of it (set null): the database keeps no dangling link.

create table image (
  sha256 varchar(64) primary key,
  media_type varchar(40) not null,
  width int not null,
  height int not null,
  bytes bytea not null,
  created_at timestamp with time zone not null
);

create table fair (
  id uuid primary key,
  version bigint not null,
  changed_at timestamp with time zone,
  changed_by varchar(200),
  removed_at timestamp with time zone,
  search_key varchar not null,
  sort_ar varchar not null,
  sort_fr varchar not null,
  written_in varchar(20) not null,
  code varchar(40) not null unique,
  name varchar not null
);

create table organisation (
  id uuid primary key,
  version bigint not null,
  changed_at timestamp with time zone,
  changed_by varchar(200),
  removed_at timestamp with time zone,
  search_key varchar not null,
  sort_ar varchar not null,
  sort_fr varchar not null,
  written_in varchar(20) not null,
  code varchar(40) not null unique,
  name varchar not null,
  short_name varchar not null,
  kind varchar(40) not null,
  logo varchar(64) references image,
  site varchar(500)
);

create table organisation_alias (
  organisation_id uuid not null references organisation on delete cascade,
  alias varchar(300) not null,
  primary key (organisation_id, alias)
);

create table person (
  id uuid primary key,
  version bigint not null,
  changed_at timestamp with time zone,
  changed_by varchar(200),
  removed_at timestamp with time zone,
  search_key varchar not null,
  sort_ar varchar not null,
  sort_fr varchar not null,
  written_in varchar(20) not null,
  code varchar(40) not null unique,
  name varchar not null,
  job varchar not null,
  affiliation varchar not null,
  organisation_id uuid references organisation on delete set null,
  biography varchar not null,
  photo varchar(64) references image,
  photo_consent boolean not null
);

create table account (
  id uuid primary key,
  version bigint not null,
  changed_at timestamp with time zone,
  changed_by varchar(200),
  removed_at timestamp with time zone,
  search_key varchar not null,
  sort_ar varchar not null,
  sort_fr varchar not null,
  written_in varchar(20) not null,
  email varchar(254) not null unique,
  name varchar(200) not null,
  roles varchar(200) not null,
  organisation_id uuid references organisation on delete set null,
  password_hash varchar(500) not null,
  must_change_password boolean not null,
  disabled boolean not null,
  interface_language varchar(3) not null
);

-- A signed-in browser. The token itself is only in the browser's cookie.
create table sign_in (
  token_hash varchar(64) primary key,
  account_id uuid not null references account on delete cascade,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);

create table edition (
  id uuid primary key,
  version bigint not null,
  changed_at timestamp with time zone,
  changed_by varchar(200),
  removed_at timestamp with time zone,
  search_key varchar not null,
  sort_ar varchar not null,
  sort_fr varchar not null,
  written_in varchar(20) not null,
  fair_id uuid not null references fair,
  number int not null,
  slug varchar(40) not null unique,
  name varchar not null,
  slogan varchar not null,
  city varchar not null,
  place varchar not null,
  pavilion varchar not null,
  pavilion_owner_id uuid references organisation on delete set null,
  official_opening date,
  first_day date not null,
  last_day date not null,
  zone_id varchar(60) not null,
  languages varchar(40) not null,
  status varchar(20) not null,
  accent varchar(7),
  constraint edition_number_once unique (fair_id, number),
  constraint edition_number_positive check (number > 0),
  constraint edition_ends_after_start check (last_day >= first_day)
);

create table edition_day (
  edition_id uuid not null references edition on delete cascade,
  held_on date not null,
  opens time,
  closes time,
  constraint day_closes_after_opening check (closes > opens)
);

-- not unique: new hours of a day are inserted before its old ones are deleted (EclipseLink's element collections)
create index edition_day_of on edition_day (edition_id, held_on);

create table room (
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
  code varchar(40) not null,
  name varchar not null,
  description varchar not null,
  capacity int,
  pos int not null,
  accessible boolean not null,
  several_at_once boolean not null,
  changeover_minutes int not null,
  constraint room_code_once unique (edition_id, code),
  constraint room_capacity_positive check (capacity > 0),
  constraint room_changeover_not_negative check (changeover_minutes >= 0)
);

create table room_unavailable (
  room_id uuid not null references room on delete cascade,
  starts_at timestamp not null,
  ends_at timestamp not null,
  reason varchar(300),
  constraint unavailable_ends_after_start check (ends_at > starts_at)
);

create table theme (
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
  code varchar(40) not null,
  name varchar not null,
  description varchar not null,
  kind varchar(20) not null,
  parent_id uuid references theme on delete set null,
  colour varchar(7),
  constraint theme_code_once unique (edition_id, code),
  constraint theme_not_its_own_parent check (parent_id <> id)
);

create table theme_alias (
  theme_id uuid not null references theme on delete cascade,
  alias varchar(300) not null,
  primary key (theme_id, alias)
);

create table audience (
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
  code varchar(40) not null,
  name varchar not null,
  pos int not null,
  constraint audience_code_once unique (edition_id, code)
);

create table event (
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
  code varchar(6) not null unique,
  name varchar not null,
  body varchar not null,
  display varchar not null,
  held_on date,
  starts time,
  ends time,
  room_id uuid references room on delete set null,
  pos int not null,
  constraint event_ends_after_start check (ends > starts)
);

create table event_organisation (
  event_id uuid not null references event on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  role varchar(20) not null,
  pos int not null,
  constraint event_organisation_once unique (event_id, organisation_id, role)
);

create table event_audience (
  event_id uuid not null references event on delete cascade,
  audience_id uuid not null references audience on delete cascade,
  primary key (event_id, audience_id)
);

create table session (
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
  code varchar(6) not null unique,
  title varchar not null,
  summary varchar not null,
  kind varchar(30) not null,
  kind_label varchar not null,
  event_id uuid references event on delete set null,
  pos int not null,
  languages varchar(100) not null,
  access varchar(300) not null,
  state varchar(20) not null,
  cancellation_reason varchar not null,
  staff_note varchar not null,
  constraint session_place_in_event check (pos >= 0)
);

create table session_person (
  session_id uuid not null references session on delete cascade,
  person_id uuid not null references person on delete cascade,
  role varchar(20) not null,
  pos int not null,
  constraint session_person_once unique (session_id, person_id, role)
);

create table session_organisation (
  session_id uuid not null references session on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  role varchar(20) not null,
  pos int not null,
  constraint session_organisation_once unique (session_id, organisation_id, role)
);

create table session_theme (
  session_id uuid not null references session on delete cascade,
  theme_id uuid not null references theme on delete cascade,
  primary key (session_id, theme_id)
);

create table session_audience (
  session_id uuid not null references session on delete cascade,
  audience_id uuid not null references audience on delete cascade,
  primary key (session_id, audience_id)
);

create table slot (
  id uuid primary key,
  version bigint not null,
  changed_at timestamp with time zone,
  changed_by varchar(200),
  removed_at timestamp with time zone,
  session_id uuid not null unique references session on delete cascade,
  held_on date not null,
  starts time not null,
  minutes int not null,
  room_id uuid references room on delete set null,
  constraint slot_has_a_length check (minutes > 0 and minutes <= 1440)
);

create table publication (
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
  code varchar(40) not null,
  title varchar not null,
  description varchar not null,
  isbn varchar(20),
  legal_deposit varchar(40),
  published_in int,
  languages varchar(100) not null,
  cover varchar(64) references image,
  link varchar(500),
  shelf varchar(40),
  constraint publication_code_once unique (edition_id, code)
);

create table publication_author (
  publication_id uuid not null references publication on delete cascade,
  person_id uuid not null references person on delete cascade,
  pos int not null,
  primary key (publication_id, person_id)
);

create table publication_publisher (
  publication_id uuid not null references publication on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  pos int not null,
  primary key (publication_id, organisation_id)
);

create table publication_session (
  publication_id uuid not null references publication on delete cascade,
  session_id uuid not null references session on delete cascade,
  primary key (publication_id, session_id)
);

-- The one draft of an edition, and what is being prepared for its next release.
create table draft (
  edition_id uuid primary key references edition on delete cascade,
  version bigint not null,
  note varchar not null
);

create table release (
  id uuid primary key,
  edition_id uuid not null references edition on delete cascade,
  number int not null,
  slug varchar(40) not null,
  document text not null,
  sha256 varchar(64) not null,
  changelog text not null,
  note varchar not null,
  author varchar(200) not null,
  released_at timestamp with time zone not null,
  constraint release_number_once unique (edition_id, number),
  constraint release_number_positive check (number > 0)
);

create table current_release (
  edition_id uuid primary key references edition on delete cascade,
  release_id uuid not null references release on delete cascade
);

create index session_by_edition on session (edition_id, sort_ar);
create index slot_by_room on slot (room_id, held_on);
create index person_by_name on person (sort_ar);
create index organisation_by_name on organisation (sort_ar);
create index sign_in_by_account on sign_in (account_id);
