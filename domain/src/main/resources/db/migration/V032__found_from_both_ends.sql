-- The sessions of a person and of an organisation: without these, all rows are read for each, and for each that is deleted.
create index session_person_by_person on session_person (person_id);
create index session_organisation_by_organisation on session_organisation (organisation_id);
