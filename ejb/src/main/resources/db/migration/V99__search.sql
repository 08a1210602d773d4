-- What the search indexes of the servers have to read again, each at its place among all once it is there for everybody.
create sequence search_change_seq as bigint start with 50 increment by 50;
create table search_change (
    id bigint not null,
    kind varchar(20) not null,
    subject_id bigint not null,
    written_at timestamp not null,
    feed_position bigint,
    constraint pk_search_change primary key (id)
);
create index ix_search_change_feed on search_change (feed_position, id);
-- How far the places reach, which of them are forgotten, and the name by which an index knows its database again.
create table search_feed (
    id integer not null,
    last_position bigint not null,
    forgotten_to bigint not null,
    database_name varchar(40) not null,
    constraint pk_search_feed primary key (id)
);
insert into search_feed (id, last_position, forgotten_to, database_name) values (1, 0, 0, '');
