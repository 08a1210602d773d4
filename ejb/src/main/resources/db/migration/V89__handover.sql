-- Cases that are handed to somebody else, who accepts them or gives them back.
create sequence handover_seq as bigint start with 50 increment by 50;
create table handover (
  id bigint not null,
  case_id bigint not null,
  handed_by bigint not null,
  giver bigint,
  receiver bigint not null,
  why_not ${clob} not null,
  why_she ${clob} not null,
  wanted ${clob} not null,
  handed_at timestamp not null,
  back_at timestamp,
  state varchar(20) not null,
  ended_by bigint,
  ended_text ${clob},
  ended_at timestamp,
  version bigint not null,
  constraint pk_handover primary key (id)
);
create index ix_handover_case on handover (case_id);
