-- What a customer does by her own link is recorded by nobody of us.
alter table confirmation alter column recorded_by drop not null;
alter table promise_move alter column moved_by drop not null;
alter table escalation alter column escalated_by drop not null;
