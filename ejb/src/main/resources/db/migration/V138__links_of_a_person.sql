-- All links of a customer are taken back when her letters went to a wrong address.
create index ix_access_link_holder on access_link (holder_id, holder);
