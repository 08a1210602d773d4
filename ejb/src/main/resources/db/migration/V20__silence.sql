-- Customers who were asked whether it is solved, were reminded, and did not answer.
create sequence customer_silence_seq as bigint start with 50 increment by 50;
create table customer_silence (
  id bigint not null,
  case_id bigint not null,
  turn bigint not null,
  noticed_at timestamp not null,
  review varchar(20),
  review_note ${clob} not null,
  reviewed_by bigint,
  reviewed_at timestamp,
  broken_at timestamp,
  version bigint not null,
  constraint pk_customer_silence primary key (id)
);
create index ix_customer_silence_case on customer_silence (case_id, id);
create index ix_customer_silence_turn on customer_silence (turn);

-- Room for the names of more ways to end.
alter table closure alter column outcome set data type varchar(40);
