-- Solutions that stand ready for the case that the present one fails, and why a solution failed.
create sequence alternative_seq as bigint start with 50 increment by 50;
create table alternative (
  id bigint not null,
  case_id bigint not null,
  state varchar(20) not null,
  remedy varchar(30) not null,
  amount_minor bigint not null,
  currency varchar(3) not null,
  description ${clob} not null,
  told_to_customer ${clob} not null,
  prepared_by bigint not null,
  preparer_role varchar(20) not null,
  prepared_at timestamp not null,
  version bigint not null,
  constraint pk_alternative primary key (id)
);
create index ix_alternative_case on alternative (case_id, id);

alter table solution add column failed_because ${clob};
