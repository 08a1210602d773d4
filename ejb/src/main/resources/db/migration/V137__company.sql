-- What is known of a company that customers speak for, and who changed which of it.
create sequence company_seq as bigint start with 50 increment by 50;
create table company (
  id bigint not null,
  name varchar(200) not null,
  name_key varchar(200) not null,
  address varchar(500) not null,
  kind varchar(100) not null,
  history varchar(2000) not null,
  in_use varchar(2000) not null,
  plans varchar(2000) not null,
  purchasing varchar(2000) not null,
  owners varchar(500) not null,
  created_at timestamp not null,
  version bigint not null,
  constraint pk_company primary key (id)
);
create index ix_company_name on company (name_key, id);
alter table customer add column company_id bigint;
create index ix_customer_company on customer (company_id, last_name);
create sequence company_change_seq as bigint start with 50 increment by 50;
create table company_change (
  id bigint not null,
  company_id bigint not null,
  fields varchar(200) not null,
  done_by varchar(100) not null,
  done_at timestamp not null,
  constraint pk_company_change primary key (id)
);
create index ix_company_change_company on company_change (company_id, id);
