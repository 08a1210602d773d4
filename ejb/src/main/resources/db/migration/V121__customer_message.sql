-- What somebody of us wrote to a customer of her own accord.
create sequence customer_message_seq as bigint start with 50 increment by 50;
create table customer_message (
  id bigint not null,
  case_id bigint not null,
  customer_id bigint not null,
  template varchar(40) not null,
  words ${clob} not null,
  wording_because varchar(500) not null,
  written_by bigint not null,
  written_at timestamp not null,
  constraint pk_customer_message primary key (id)
);
create index ix_customer_message_case on customer_message (case_id, id);
create index ix_customer_message_who on customer_message (customer_id);
