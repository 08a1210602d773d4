-- Drafts of models: what differs from the release each began with, the steps in which it was drawn, who may not approve it,
-- what it is planned to improve, and its way to a release.
create sequence model_draft_seq as bigint start with 1 increment by 1;
create table model_draft (
  draft_number bigint not null,
  title varchar(200) not null,
  state varchar(20) not null,
  base_release integer not null,
  shipped_release integer not null,
  revision integer not null,
  steps integer not null,
  begun_by bigint not null,
  begun_at timestamp not null,
  changed_by bigint not null,
  changed_at timestamp not null,
  editor_id bigint,
  editor_since timestamp,
  editor_seen_at timestamp,
  plan_what varchar(2000),
  plan_why varchar(500),
  plan_gain varchar(2000),
  plan_affected varchar(2000),
  plan_measure varchar(2000),
  offered_by bigint,
  offered_at timestamp,
  goes_live_at timestamp,
  approved_by bigint,
  approved_at timestamp,
  declined_by bigint,
  declined_at timestamp,
  declined_because varchar(2000),
  not_live_at timestamp,
  trouble varchar(20),
  version bigint not null,
  constraint pk_model_draft primary key (draft_number)
);
create index ix_model_draft_state on model_draft (state, goes_live_at);
create table model_draft_answer (
  draft_id bigint not null,
  question varchar(40) not null,
  answer varchar(2000) not null,
  constraint pk_model_draft_answer primary key (draft_id, question),
  constraint fk_model_draft_answer foreign key (draft_id) references model_draft (draft_number)
);
create table model_draft_writer (
  draft_id bigint not null,
  staff_id bigint not null,
  constraint pk_model_draft_writer primary key (draft_id, staff_id),
  constraint fk_model_draft_writer foreign key (draft_id) references model_draft (draft_number)
);
create sequence model_draft_file_seq as bigint start with 50 increment by 50;
create table model_draft_file (
  id bigint not null,
  draft_id bigint not null,
  resource varchar(120) not null,
  content ${clob},
  constraint pk_model_draft_file primary key (id),
  constraint uq_model_draft_file unique (draft_id, resource),
  constraint fk_model_draft_file foreign key (draft_id) references model_draft (draft_number)
);
create sequence model_draft_change_seq as bigint start with 50 increment by 50;
create table model_draft_change (
  id bigint not null,
  draft_id bigint not null,
  step integer not null,
  resource varchar(120) not null,
  text_before ${clob},
  text_after ${clob},
  drawn_by bigint not null,
  drawn_at timestamp not null,
  state varchar(10) not null,
  constraint pk_model_draft_change primary key (id),
  constraint uq_model_draft_change unique (draft_id, step),
  constraint fk_model_draft_change foreign key (draft_id) references model_draft (draft_number)
);

-- What a release does otherwise than the one before, where it comes from, and which shipped models it takes into account.
alter table model_release add column difference ${clob};
alter table model_release add column draft_number bigint;
alter table model_release add column approved_by bigint;
alter table model_release add column approved_at timestamp;
alter table model_release add column restored_release integer;
alter table model_release add column shipped_release integer not null default 0;
update model_release set shipped_release = release_number where line = 'SHIPPED';
update model_release set shipped_release = (
  select coalesce(max(s.release_number), 0) from model_release s
  where s.line = 'SHIPPED' and s.deployment_id is not null and s.release_number < model_release.release_number)
  where line = 'OWNER';
create sequence model_release_file_seq as bigint start with 50 increment by 50;
create table model_release_file (
  id bigint not null,
  release_id bigint not null,
  resource varchar(120) not null,
  content ${clob} not null,
  constraint pk_model_release_file primary key (id),
  constraint uq_model_release_file unique (release_id, resource),
  constraint fk_model_release_file foreign key (release_id) references model_release (id)
);
