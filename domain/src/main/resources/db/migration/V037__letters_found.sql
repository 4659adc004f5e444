-- The words by which the subject of a letter is found; its reader is found by their own. Letters written before have none.
alter table letter add column search_key varchar default '' not null;
