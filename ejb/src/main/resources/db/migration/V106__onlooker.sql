-- Pages that have a case open now: who looks at it. A row lives for a minute after the last word of its page.
create table onlooker (
  page varchar(64) not null,
  staff_id bigint not null,
  case_id bigint not null,
  seen_at timestamp not null,
  writing boolean not null,
  version bigint not null,
  constraint pk_onlooker primary key (page)
);
create index ix_onlooker_case on onlooker (case_id, seen_at);
