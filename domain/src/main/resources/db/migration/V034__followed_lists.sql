-- What visitors let their calendars follow: the codes of sessions with spaces between them, and nothing about the visitor.
create table followed_list (
  id varchar(43) primary key,
  edition_id uuid not null references edition on delete cascade,
  codes varchar(4200) not null,
  kept_until date not null
);
create index followed_list_by_time on followed_list (kept_until);
create index followed_list_by_edition on followed_list (edition_id);
