-- The calendar of the house in versions. The listed holidays are days taken from a file, one a line. Nothing of a row that is
-- replaced may be null.
create sequence house_calendar_seq as bigint start with 50 increment by 50;
create table house_calendar (
  id bigint not null,
  code varchar(40) not null,
  name varchar(100) not null,
  zone varchar(60) not null,
  last_number integer not null,
  version bigint not null,
  constraint pk_house_calendar primary key (id),
  constraint uq_house_calendar_code unique (code)
);

create sequence calendar_version_seq as bigint start with 50 increment by 50;
create table calendar_version (
  id bigint not null,
  calendar_id bigint not null,
  number integer not null,
  revision integer not null,
  configured boolean not null,
  changed_at timestamp not null,
  valid_from timestamp,
  signed_off_by bigint,
  signed_off_title varchar(200),
  signed_off_at timestamp,
  cases_moved integer,
  holidays varchar(20) not null,
  file_name varchar(200) not null,
  listed_days ${clob} not null,
  version bigint not null,
  constraint pk_calendar_version primary key (id),
  constraint uq_calendar_version_number unique (calendar_id, number),
  constraint fk_calendar_version_calendar foreign key (calendar_id) references house_calendar (id)
);

create table calendar_writer (
  version_id bigint not null,
  staff_id bigint not null,
  constraint pk_calendar_writer primary key (version_id, staff_id),
  constraint fk_calendar_writer_version foreign key (version_id) references calendar_version (id)
);

create table calendar_weekday (
  version_id bigint not null,
  weekday varchar(10) not null,
  hours varchar(200) not null,
  constraint pk_calendar_weekday primary key (version_id, weekday),
  constraint fk_calendar_weekday_version foreign key (version_id) references calendar_version (id)
);

create table calendar_special_day (
  version_id bigint not null,
  special_on date not null,
  name varchar(200) not null,
  hours varchar(200) not null,
  constraint pk_calendar_special_day primary key (version_id, special_on),
  constraint fk_calendar_special_day_version foreign key (version_id) references calendar_version (id)
);
