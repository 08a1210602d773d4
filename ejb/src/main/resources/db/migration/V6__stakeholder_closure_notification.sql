-- Who must hear of a case or act on it, what each was told, and what the customer was told.
create sequence stakeholder_seq as bigint start with 50 increment by 50;
create table stakeholder (
  id bigint not null,
  case_id bigint not null,
  stakeholder_role varchar(30) not null,
  name varchar(200) not null,
  contact varchar(254) not null,
  outside boolean not null,
  part varchar(10) not null,
  reason varchar(500) not null,
  by_rule boolean not null,
  state varchar(10) not null,
  excuse varchar(500) not null,
  answer varchar(2000) not null,
  added_at timestamp not null,
  version bigint not null,
  constraint pk_stakeholder primary key (id)
);
create index ix_stakeholder_case on stakeholder (case_id, id);

create sequence stakeholder_report_seq as bigint start with 50 increment by 50;
create table stakeholder_report (
  id bigint not null,
  case_id bigint not null,
  stakeholder_id bigint not null,
  told_at timestamp not null,
  told_by bigint not null,
  report_way varchar(20) not null,
  note varchar(2000) not null,
  constraint pk_stakeholder_report primary key (id),
  constraint fk_stakeholder_report_stakeholder foreign key (stakeholder_id) references stakeholder (id)
);
create index ix_stakeholder_report_case on stakeholder_report (case_id, id);

create sequence outcome_notice_seq as bigint start with 50 increment by 50;
create table outcome_notice (
  id bigint not null,
  case_id bigint not null,
  words ${clob} not null,
  report_way varchar(20) not null,
  told_at timestamp not null,
  told_by bigint not null,
  recorded_at timestamp not null,
  constraint pk_outcome_notice primary key (id)
);
create index ix_outcome_notice_case on outcome_notice (case_id, id);

-- What the customer answered when asked whether it is solved, and how the case ended.
create sequence confirmation_seq as bigint start with 50 increment by 50;
create table confirmation (
  id bigint not null,
  case_id bigint not null,
  solved boolean not null,
  words ${clob} not null,
  proof varchar(20) not null,
  answered_at timestamp not null,
  recorded_by bigint not null,
  recorded_at timestamp not null,
  constraint pk_confirmation primary key (id)
);
create index ix_confirmation_case on confirmation (case_id, id);

create sequence closure_seq as bigint start with 50 increment by 50;
create table closure (
  id bigint not null,
  case_id bigint not null,
  outcome varchar(20) not null,
  confirmation_id bigint,
  actions ${clob} not null,
  closed_at timestamp not null,
  closed_by bigint,
  constraint pk_closure primary key (id),
  constraint fk_closure_confirmation foreign key (confirmation_id) references confirmation (id)
);
create index ix_closure_case on closure (case_id, id);

-- Letters, from the moment they are due until they left the house. One letter a fact, whatever happens.
create sequence outbox_message_seq as bigint start with 50 increment by 50;
create table outbox_message (
  id bigint not null,
  message_id varchar(120) not null,
  fact varchar(80) not null,
  letter varchar(30) not null,
  case_id bigint not null,
  customer_id bigint not null,
  address varchar(254) not null,
  language varchar(20) not null,
  subject varchar(200) not null,
  body ${clob} not null,
  state varchar(10) not null,
  attempts integer not null,
  next_attempt_at timestamp not null,
  written_at timestamp not null,
  sent_at timestamp,
  problem varchar(200) not null,
  version bigint not null,
  constraint pk_outbox_message primary key (id),
  constraint uq_outbox_message_fact unique (fact),
  constraint uq_outbox_message_message_id unique (message_id)
);
create index ix_outbox_message_waiting on outbox_message (state, next_attempt_at, id);
create index ix_outbox_message_case on outbox_message (case_id, id);
