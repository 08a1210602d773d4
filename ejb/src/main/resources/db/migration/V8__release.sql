-- Releases of models and decisions; one deployment of the engine each, once live.
create table model_release (
  id bigint not null,
  release_number integer not null,
  line varchar(10) not null,
  content_hash varchar(64) not null,
  reason varchar(500) not null,
  recorded_by varchar(200) not null,
  recorded_at timestamp not null,
  deployment_id varchar(64),
  live boolean not null,
  version bigint not null,
  constraint pk_model_release primary key (id),
  constraint uq_model_release_number unique (release_number)
);
create sequence model_release_seq as bigint start with 50 increment by 50;
