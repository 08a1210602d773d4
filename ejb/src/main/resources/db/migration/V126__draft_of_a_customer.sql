-- What was typed about a known customer is found by her, so that it goes when she is erased. What was begun and is done stays for a
-- while without a word of it, so that what a page sends too late is not kept anew.
alter table draft add column customer_id bigint;
alter table draft add column ended_at timestamp;
create index ix_draft_customer on draft (customer_id);
