-- How the roles that cases concern are reached, and what each stakeholder is asked for.
create table role_contact (
  stakeholder_role varchar(30) not null,
  name varchar(200) not null,
  email varchar(254) not null,
  phone varchar(40) not null,
  version bigint not null,
  constraint pk_role_contact primary key (stakeholder_role)
);
alter table stakeholder add column expected varchar(500) not null default '';
