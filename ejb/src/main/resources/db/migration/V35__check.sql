-- Steps that a process owner has added, as they were done: how they ended and what was answered.
create sequence completed_check_seq as bigint start with 50 increment by 50;
create table completed_check (
  id bigint not null,
  case_id bigint not null,
  task_key varchar(200) not null,
  title varchar(255) not null,
  outcome varchar(40) not null,
  outcome_words varchar(200) not null,
  completed_by bigint not null,
  completed_at timestamp not null,
  constraint pk_completed_check primary key (id)
);
create index ix_completed_check_case on completed_check (case_id, id);

create sequence check_answer_seq as bigint start with 50 increment by 50;
create table check_answer (
  id bigint not null,
  check_id bigint not null,
  place integer not null,
  question_key varchar(30) not null,
  question varchar(200) not null,
  answer_type varchar(10) not null,
  answer varchar(2000) not null,
  choice_words varchar(200) not null,
  constraint pk_check_answer primary key (id),
  constraint fk_check_answer_check foreign key (check_id) references completed_check (id)
);
create index ix_check_answer_check on check_answer (check_id, place);
