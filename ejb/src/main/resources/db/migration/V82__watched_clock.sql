-- What the engine waits for: the clocks of the cases, as they were last read, and how far their alarms have come.
create sequence watched_clock_seq as bigint start with 50 increment by 50;
create table watched_clock (
  id bigint not null,
  case_id bigint not null,
  clock varchar(80) not null,
  state varchar(20) not null,
  begun_at timestamp,
  due_at timestamp,
  percent_told integer not null,
  rung integer not null,
  climb_at timestamp,
  course varchar(20) not null,
  alarm_at timestamp,
  instance_id varchar(64),
  version bigint not null,
  constraint pk_watched_clock primary key (id),
  constraint uq_watched_clock unique (case_id, clock)
);
create index ix_watched_clock_course on watched_clock (course, case_id);
