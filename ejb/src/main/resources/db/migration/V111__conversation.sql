-- How we spoke with customers: how they felt, which steps of a recorded call were gone, what they were asked and answered.
create sequence conversation_seq as bigint start with 50 increment by 50;
create table conversation (
  id bigint not null,
  case_id bigint not null,
  emotion varchar(20),
  style varchar(20),
  script_steps varchar(200) not null,
  held_by bigint not null,
  held_at timestamp not null,
  constraint pk_conversation primary key (id),
  constraint fk_conversation_case foreign key (case_id) references complaint (id)
);
create index ix_conversation_case on conversation (case_id);
create sequence conversation_question_seq as bigint start with 50 increment by 50;
create table conversation_question (
  id bigint not null,
  conversation_id bigint not null,
  place integer not null,
  question varchar(300) not null,
  form varchar(20) not null,
  answer varchar(2000) not null,
  constraint pk_conversation_question primary key (id),
  constraint uq_conversation_question unique (conversation_id, place),
  constraint fk_question_conversation foreign key (conversation_id) references conversation (id)
);
