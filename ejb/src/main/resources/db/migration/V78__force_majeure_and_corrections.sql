-- What stops a clock that nobody could prevent, the cases it touches, and corrections of what moved a clock.
create sequence force_majeure_seq as bigint start with 50 increment by 50;
create table force_majeure (
  id bigint not null,
  cause varchar(1000) not null,
  reason ${clob} not null,
  began_at timestamp not null,
  recorded_by bigint not null,
  recorded_at timestamp not null,
  ended_at timestamp,
  end_reason ${clob},
  ended_by bigint,
  version bigint not null,
  constraint pk_force_majeure primary key (id)
);
create index ix_force_majeure_began on force_majeure (began_at);

create sequence touched_case_seq as bigint start with 50 increment by 50;
create table touched_case (
  id bigint not null,
  force_majeure_id bigint not null,
  case_id bigint not null,
  from_at timestamp not null,
  until_at timestamp,
  constraint pk_touched_case primary key (id),
  constraint fk_touched_case_force_majeure foreign key (force_majeure_id) references force_majeure (id)
);
create index ix_touched_case_case on touched_case (case_id);

create sequence clock_correction_seq as bigint start with 50 increment by 50;
create table clock_correction (
  id bigint not null,
  case_id bigint not null,
  event_number integer not null,
  event_kind varchar(40) not null,
  was_at timestamp not null,
  happened_at timestamp,
  reason ${clob} not null,
  corrected_by bigint not null,
  corrected_at timestamp not null,
  taken_back_at timestamp,
  taken_back_reason ${clob},
  taken_back_by bigint,
  version bigint not null,
  constraint pk_clock_correction primary key (id)
);
create index ix_clock_correction_case on clock_correction (case_id);
