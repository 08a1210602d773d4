-- How far the clock of a demonstration is ahead of system time. No row: it was never moved.

create table moved_clock (
    id bigint not null,
    offset_millis bigint not null,
    moved_at timestamp not null,
    moved_by varchar(200) not null,
    version bigint not null,
    constraint pk_moved_clock primary key (id)
);
