-- Who looks at any case lately, what nobody is told of any more, and the pages of one person are found without reading all.
create index ix_onlooker_seen on onlooker (seen_at);
create index ix_onlooker_staff on onlooker (staff_id, seen_at);
