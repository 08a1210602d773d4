-- The place of each event among all there are, given once it is there for everybody, one after the other.
alter table case_event add column feed_position bigint;
create index ix_case_event_feed on case_event (feed_position, recorded_at);
create table event_feed (
    id integer not null,
    last_position bigint not null,
    constraint pk_event_feed primary key (id)
);
insert into event_feed (id, last_position) values (1, 0);
