-- When a question to the customer was given up, because no answer came.
alter table enquiry add column dropped_at timestamp;
