-- What did not leave by itself: somebody may give it up, and says why.
alter table outbox_message add column given_up_because varchar(500) not null default '';
alter table outbox_message add column given_up_by bigint;
create index ix_outbox_message_recipient on outbox_message (recipient_kind, recipient_id, state);
