-- What is known of a customer besides how she is reached, when she confirmed it, who changed it, and who contacted her.
alter table customer add column profession varchar(100) default '' not null;
alter table customer add column interests varchar(500) default '' not null;
alter table customer add column birth_date date;
alter table customer add column convenient_from varchar(5);
alter table customer add column convenient_until varchar(5);
alter table customer add column decides varchar(20);
alter table customer add column grade_reason varchar(500) default '' not null;
alter table customer add column graded_by bigint;
alter table customer add column graded_at timestamp;
alter table customer add column details_changed_at timestamp;
alter table customer add column confirmed_at timestamp;
alter table customer add column confirmed_by bigint;
update customer set details_changed_at = created_at;
alter table customer alter column details_changed_at set not null;
create sequence customer_change_seq as bigint start with 50 increment by 50;
create table customer_change (
  id bigint not null,
  customer_id bigint not null,
  deed varchar(20) not null,
  fields varchar(300) not null,
  done_by varchar(100) not null,
  done_at timestamp not null,
  constraint pk_customer_change primary key (id)
);
create index ix_customer_change_customer on customer_change (customer_id, id);
create sequence customer_contact_seq as bigint start with 50 increment by 50;
create table customer_contact (
  id bigint not null,
  customer_id bigint not null,
  case_id bigint,
  method varchar(20) not null,
  reason varchar(30) not null,
  note ${clob} not null,
  grade varchar(20) not null,
  contacted_by bigint not null,
  contacted_at timestamp not null,
  although_called boolean not null,
  constraint pk_customer_contact primary key (id)
);
create index ix_customer_contact_customer on customer_contact (customer_id, id);
create index ix_customer_contact_case on customer_contact (case_id, id);
