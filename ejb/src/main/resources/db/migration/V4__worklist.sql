-- The open user tasks of the engine, as people look for them.
create table work_item (
  work_item_id varchar(64) not null,
  case_id bigint not null,
  task_key varchar(100) not null,
  title varchar(255) not null,
  form_key varchar(100) not null,
  phase varchar(20) not null,
  step integer not null,
  candidate varchar(20) not null,
  team varchar(40),
  assignee bigint,
  severity varchar(10),
  priority varchar(5),
  due_at timestamp not null,
  created_at timestamp not null,
  version bigint not null,
  constraint pk_work_item primary key (work_item_id)
);
create index ix_work_item_case on work_item (case_id);
-- My work, the team's queue and everything, each read in the order of the due instant.
create index ix_work_item_mine on work_item (assignee, due_at, work_item_id);
create index ix_work_item_queue on work_item (candidate, team, due_at, work_item_id);
create index ix_work_item_due on work_item (due_at, work_item_id);
