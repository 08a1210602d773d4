-- What people did about steps that had failed for good.
create sequence repair_seq as bigint start with 50 increment by 50;
create table repair (
  id bigint not null,
  case_id bigint not null,
  kind varchar(10) not null,
  process varchar(100) not null,
  element varchar(200) not null,
  element_name varchar(255) not null,
  fact varchar(60) not null,
  fact_value varchar(200) not null,
  reason varchar(500) not null,
  done_by bigint not null,
  done_at timestamp not null,
  constraint pk_repair primary key (id)
);
create index ix_repair_case on repair (case_id, id);
