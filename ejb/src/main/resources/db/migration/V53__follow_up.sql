-- That the customer of a closed case is asked once more whether it stays solved, and what she answered.
create sequence follow_up_seq as bigint start with 50 increment by 50;
create table follow_up (
  id bigint not null,
  case_id bigint not null,
  state varchar(20) not null,
  due_at timestamp not null,
  attempts integer not null,
  missed integer not null,
  method varchar(20),
  words ${clob} not null,
  fixed_for_good ${clob} not null,
  content boolean not null,
  asked_for_business boolean not null,
  interest ${clob} not null,
  asked_by bigint,
  ended_at timestamp,
  version bigint not null,
  constraint pk_follow_up primary key (id)
);
create index ix_follow_up_case on follow_up (case_id, id);
