-- What is so is kept apart from what somebody thinks of it. What was written before, and reasons given with a step, say neither.
alter table case_note add column note_kind varchar(10);
