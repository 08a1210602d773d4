-- The links by which customers and stakeholders get at their one case. Of a link only its hash is kept.
create sequence access_link_seq as bigint start with 50 increment by 50;
create table access_link (
  id bigint not null,
  case_id bigint not null,
  holder varchar(20) not null,
  holder_id bigint not null,
  message_id bigint not null,
  token_hash varchar(64) not null,
  issued_at timestamp not null,
  expires_at timestamp not null,
  revoked_at timestamp,
  last_used_at timestamp,
  version bigint not null,
  constraint pk_access_link primary key (id),
  constraint uq_access_link_hash unique (token_hash),
  constraint uq_access_link_message unique (message_id)
);
create index ix_access_link_case on access_link (case_id);
