-- What has to be known of a customer and is sensitive, why, and until when; and who had to do with it.
create sequence sensitive_note_seq as bigint start with 50 increment by 50;
create table sensitive_note (
  id bigint not null,
  customer_id bigint not null,
  kind varchar(20) not null,
  words varchar(1000) not null,
  reason varchar(500) not null,
  recorded_by bigint not null,
  recorded_at timestamp not null,
  kept_until date not null,
  constraint pk_sensitive_note primary key (id)
);
create index ix_sensitive_note_customer on sensitive_note (customer_id, id);
create index ix_sensitive_note_until on sensitive_note (kept_until);
create sequence sensitive_act_seq as bigint start with 50 increment by 50;
create table sensitive_act (
  id bigint not null,
  customer_id bigint not null,
  deed varchar(20) not null,
  done_by varchar(100) not null,
  done_at timestamp not null,
  constraint pk_sensitive_act primary key (id)
);
create index ix_sensitive_act_customer on sensitive_act (customer_id, id);
