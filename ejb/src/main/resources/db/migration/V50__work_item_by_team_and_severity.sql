-- A small team and a rare severity among many open tasks: without these the whole list is read for a few rows.
create index ix_work_item_team on work_item (team, due_at, work_item_id);
create index ix_work_item_severity on work_item (severity, due_at, work_item_id);
