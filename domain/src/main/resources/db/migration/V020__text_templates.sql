-- What staff wrote in the place of the product's own templates for texts about releases.
create table text_template (
  id uuid primary key,
  version bigint not null,
  changed_at timestamp with time zone,
  changed_by varchar(200),
  removed_at timestamp with time zone,
  kind varchar(20) not null,
  lang varchar(3) not null,
  body text not null,
  constraint text_template_once unique (kind, lang)
);
