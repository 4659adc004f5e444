-- How often the things of a draft were changed, and up to which change it is known not to differ from the current
-- release: so that every page can tell unreleased changes without composing the draft.

alter table draft add column changes bigint default 1 not null;
alter table draft add column compared bigint default 0 not null;

insert into draft (edition_id, version, note)
select id, 1, '{}' from edition where id not in (select edition_id from draft);
