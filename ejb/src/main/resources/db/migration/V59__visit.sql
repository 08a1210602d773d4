-- Visits to customers, by appointment.
create sequence visit_seq as bigint start with 50 increment by 50;
create table visit (
  id bigint not null,
  case_id bigint not null,
  reason ${clob} not null,
  arranged_by bigint not null,
  arranged_at timestamp not null,
  appointed_at timestamp not null,
  from_at timestamp not null,
  until_at timestamp not null,
  place ${clob} not null,
  visitor bigint not null,
  promise_id bigint not null,
  state varchar(20) not null,
  moves integer not null,
  arrived_at timestamp,
  outcome_text ${clob},
  agreed_text ${clob},
  ended_at timestamp,
  version bigint not null,
  constraint pk_visit primary key (id)
);
create index ix_visit_case on visit (case_id);
