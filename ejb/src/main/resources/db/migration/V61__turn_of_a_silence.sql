-- Each silence has a turn of its own, also when two are noticed at once; those that share one are counted anew.
update customer_silence set turn = (
  select count(*) from customer_silence earlier
  where earlier.turn < customer_silence.turn
     or (earlier.turn = customer_silence.turn and earlier.id <= customer_silence.id));
drop index ix_customer_silence_turn;
alter table customer_silence add constraint uq_customer_silence_turn unique (turn);
