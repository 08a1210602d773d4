-- When somebody was last written to about a clock, and which clocks run out.
alter table watched_clock add column told_at timestamp;
create index ix_watched_clock_told on watched_clock (told_at);
create index ix_watched_clock_due on watched_clock (state, due_at);

-- A summary of the day is about no single case.
alter table outbox_message alter column case_id drop not null;

-- One a person and day.
create sequence digest_seq as bigint start with 50 increment by 50;
create table digest (
  id bigint not null,
  staff_id bigint not null,
  digest_on date not null,
  reaches_until timestamp not null,
  line_count integer not null,
  constraint pk_digest primary key (id),
  constraint uq_digest unique (staff_id, digest_on)
);
create index ix_digest_on on digest (digest_on);
