-- What is still owed is found by whose it is and by its time; a promise says how it was kept, what became of a broken one
-- and what it takes the place of.
alter table promise add column owed boolean default true not null;
update promise set owed = false where state in ('KEPT', 'WITHDRAWN');
update promise set owed = false where state = 'BROKEN'
  and exists (select 1 from complaint c where c.id = promise.case_id and c.ended_at is not null);
alter table promise add column kept_how varchar(20);
alter table promise add column put_right_at timestamp;
alter table promise add column instead_of bigint;
alter table promise add column was_due_at timestamp;
alter table promise add column later_because ${clob};
alter table promise alter column what set data type varchar(500);
create index ix_promise_owed on promise (owed, due_at, id);
create index ix_promise_promised_by on promise (promised_by, owed, due_at, id);
create index ix_promise_made on promise (made_at);
create index ix_complaint_actual_owner on complaint (actual_owner, ended_at);
