-- Cases somebody was called for help with, and a priority that was raised by hand.
create sequence escalation_seq as bigint start with 50 increment by 50;
create table escalation (
  id bigint not null,
  case_id bigint not null,
  reason varchar(30) not null,
  detail ${clob} not null,
  escalated_by bigint not null,
  escalated_at timestamp not null,
  state varchar(20) not null,
  route_role varchar(20),
  answer varchar(20),
  words ${clob},
  handler bigint,
  taken_on_at timestamp,
  estimate_at timestamp,
  reminders integer not null,
  outcome_text ${clob},
  ended_at timestamp,
  version bigint not null,
  constraint pk_escalation primary key (id)
);
create index ix_escalation_case on escalation (case_id);

alter table complaint add column raised_priority varchar(1);
