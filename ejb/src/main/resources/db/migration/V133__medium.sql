-- What a case came as: a letter or an entry in the book is no channel of its own. What was registered before came as is usual for its channel.
alter table complaint add column medium varchar(10) not null default 'EMAIL';
update complaint set medium = 'CALL' where channel = 'TELEPHONE';
update complaint set medium = 'COUNTER' where channel in ('WALK_IN', 'CANVASSED');
create index ix_complaint_medium on complaint (medium);
alter table saved_view add column medium varchar(10);
