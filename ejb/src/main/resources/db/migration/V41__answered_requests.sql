-- What another system was answered, so that a request it sends again is not carried out again.
create sequence answered_request_seq as bigint start with 50 increment by 50;
create table answered_request (
    id bigint not null,
    client_id bigint not null,
    request_key varchar(100) not null,
    fingerprint varchar(64) not null,
    status integer not null,
    location varchar(500) not null,
    body varchar(4000) not null,
    expires_at timestamp not null,
    version bigint not null,
    constraint pk_answered_request primary key (id),
    constraint uq_answered_request_key unique (client_id, request_key)
);
create index ix_answered_request_expires on answered_request (expires_at);
