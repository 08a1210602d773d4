-- What other systems identify themselves with. Of a token only its hash is kept.

create sequence api_token_seq as bigint start with 50 increment by 50;
create table api_token (
    id bigint not null,
    client_name varchar(100) not null,
    token_hash varchar(64) not null,
    issued_by varchar(200) not null,
    issued_at timestamp not null,
    expires_at timestamp not null,
    revoked_at timestamp,
    last_used_at timestamp,
    version bigint not null,
    constraint pk_api_token primary key (id),
    constraint uq_api_token_hash unique (token_hash)
);

create table api_token_scope (
    token_id bigint not null,
    scope varchar(30) not null,
    constraint pk_api_token_scope primary key (token_id, scope),
    constraint fk_api_token_scope_token foreign key (token_id) references api_token (id)
);
