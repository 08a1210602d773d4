-- How many tasks somebody, or each of a team, has in hand at most before she is asked whether it is to be one more.
create table work_capacity (
  of_whom varchar(60) not null,
  most integer not null,
  version bigint not null,
  constraint pk_work_capacity primary key (of_whom)
);
