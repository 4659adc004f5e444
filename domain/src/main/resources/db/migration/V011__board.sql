-- The board: what stands on it beside sessions, how long an unplaced session is meant to last, and what undo needs.

alter table session add column planned_minutes int;
alter table session add constraint session_plan_has_a_length check (planned_minutes > 0 and planned_minutes <= 1440);

create table block (
  id uuid primary key,
  version bigint not null,
  changed_at timestamp with time zone,
  changed_by varchar(200),
  removed_at timestamp with time zone,
  edition_id uuid not null references edition on delete cascade,
  room_id uuid not null references room on delete cascade,
  held_on date not null,
  starts time not null,
  minutes int not null,
  kind varchar(20) not null,
  note varchar not null,
  constraint block_has_a_length check (minutes > 0 and minutes <= 1440)
);

create index block_by_edition on block (edition_id);

-- What one account did to the board, newest last: changes is JSON, each with the state before and after.
create table board_step (
  id uuid primary key,
  edition_id uuid not null references edition on delete cascade,
  account_id uuid not null references account on delete cascade,
  number int not null,
  what varchar(40) not null,
  changes varchar not null,
  undone boolean not null,
  made_at timestamp with time zone not null,
  constraint board_step_once unique (edition_id, account_id, number)
);
