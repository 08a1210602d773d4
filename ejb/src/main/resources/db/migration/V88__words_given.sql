-- How often a promise was moved, and the how manieth move each is: the last word of a promise is found without counting.
alter table promise add column times_moved integer default 0 not null;
update promise set times_moved = (select count(*) from promise_move m where m.promise_id = promise.id)
  where exists (select 1 from promise_move m where m.promise_id = promise.id);
alter table promise_move add column turn integer default 1 not null;
update promise_move set turn = (select count(*) from promise_move o where o.promise_id = promise_move.promise_id
  and (o.moved_at < promise_move.moved_at or (o.moved_at = promise_move.moved_at and o.id <= promise_move.id)));
create index ix_promise_move_moved on promise_move (moved_at);
create index ix_promise_instead_of on promise (instead_of);
create index ix_participant_request_asked on participant_request (asked_at);
create index ix_participant_request_dated on participant_request (dated_at);
