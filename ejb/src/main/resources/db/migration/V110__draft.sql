-- What people are typing and have not done yet: each person's own, thrown away when it is done, or when it is old.
create sequence draft_seq as bigint start with 50 increment by 50;
create table draft (
  id bigint not null,
  staff_id bigint not null,
  kind varchar(20) not null,
  about varchar(64) not null,
  case_id bigint,
  content ${clob} not null,
  saved_at timestamp not null,
  version bigint not null,
  constraint pk_draft primary key (id),
  constraint uq_draft unique (staff_id, kind, about)
);
create index ix_draft_case on draft (case_id);
create index ix_draft_saved_at on draft (saved_at);
