-- An event for another system that names a second case leaves, and is read, only where that one may be seen, too.
alter table outbox_message add column other_case_id bigint;
