-- What suppliers and departments are asked for in a case, by when, and what became of it.
create sequence participant_request_seq as bigint start with 50 increment by 50;
create table participant_request (
  id bigint not null,
  case_id bigint not null,
  stakeholder_id bigint not null,
  team varchar(40),
  outside boolean not null,
  kind varchar(20) not null,
  words varchar(500) not null,
  first_due_at timestamp not null,
  due_at timestamp not null,
  usually_at timestamp,
  urgent boolean not null,
  own_date timestamp,
  date_words varchar(500),
  dated_at timestamp not null,
  state varchar(20) not null,
  reminders integer not null,
  asked_by bigint not null,
  asked_at timestamp not null,
  outcome_text ${clob},
  attachment_id bigint,
  ended_at timestamp,
  version bigint not null,
  constraint pk_participant_request primary key (id)
);
create index ix_participant_request_case on participant_request (case_id);
