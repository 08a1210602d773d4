-- A letter that leaves again after its link was taken back carries another one: the first stays as proof, and opens nothing.
alter table access_link drop constraint uq_access_link_message;
create index ix_access_link_message on access_link (message_id);
