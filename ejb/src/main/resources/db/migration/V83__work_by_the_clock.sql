-- For whom the clock of a case stands still, and since when, as lists show it.
alter table watched_clock add column paused_for varchar(30);
alter table watched_clock add column paused_since timestamp;

-- What a task is ordered by: its own time or the deadline of its case, or, while it waits, when whom it waits for is asked again.
alter table work_item add column case_due_at timestamp;
alter table work_item add column paused_for varchar(30);
alter table work_item add column paused_since timestamp;
alter table work_item add column percent_told integer not null default 0;
alter table work_item add column asks_again_at timestamp;
alter table work_item add column waiting boolean not null default false;
alter table work_item add column order_at timestamp;
update work_item set
  case_due_at = (select c.due_at from watched_clock c
    where c.case_id = work_item.case_id and c.clock = 'resolution' and c.state = 'RUNNING'),
  percent_told = coalesce((select c.percent_told from watched_clock c
    where c.case_id = work_item.case_id and c.clock = 'resolution' and c.state in ('RUNNING', 'PAUSED')), 0);
update work_item set order_at = case when case_due_at < due_at then case_due_at else due_at end;
alter table work_item alter column order_at set not null;

drop index ix_work_item_mine;
drop index ix_work_item_queue;
drop index ix_work_item_due;
drop index ix_work_item_team;
drop index ix_work_item_severity;
create index ix_work_item_mine on work_item (assignee, waiting, order_at, work_item_id);
create index ix_work_item_queue on work_item (candidate, team, waiting, order_at, work_item_id);
create index ix_work_item_due on work_item (waiting, order_at, work_item_id);
create index ix_work_item_team on work_item (team, waiting, order_at, work_item_id);
create index ix_work_item_severity on work_item (severity, waiting, order_at, work_item_id);
