-- What whoever kept a customer informed told her of how her case stands.
create sequence progress_word_seq as bigint start with 50 increment by 50;
create table progress_word (
  id bigint not null,
  case_id bigint not null,
  words ${clob} not null,
  wording_because varchar(500) not null,
  report_way varchar(20) not null,
  told_at timestamp not null,
  told_by bigint not null,
  recorded_at timestamp not null,
  constraint pk_progress_word primary key (id)
);
create index ix_progress_word_case on progress_word (case_id, id);
