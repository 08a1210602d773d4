-- A proposal may be approved by two, one after the other; and each approval keeps the task by which it was decided.
alter table proposal add column second_approver_role varchar(20);
alter table approval add column stage integer default 1 not null;
alter table approval add column work_item_id varchar(64);
alter table approval drop constraint uq_approval_proposal;
alter table approval add constraint uq_approval_stage unique (proposal_id, stage);
