-- Cases that belong together, and cases that go on in another one of the same customer.
alter table complaint add column merged_into bigint;
create index ix_complaint_merged_into on complaint (merged_into);
alter table promise add column taken_over_from bigint;
create sequence case_link_seq as bigint start with 50 increment by 50;
create table case_link (
  id bigint not null,
  case_id bigint not null,
  other_case_id bigint not null,
  kind varchar(20) not null,
  reason ${clob} not null,
  linked_by bigint not null,
  linked_at timestamp not null,
  removed_by bigint,
  removed_at timestamp,
  version bigint not null,
  constraint pk_case_link primary key (id)
);
create index ix_case_link_case on case_link (case_id);
create index ix_case_link_other on case_link (other_case_id);
create sequence case_merge_seq as bigint start with 50 increment by 50;
create table case_merge (
  id bigint not null,
  case_id bigint not null,
  into_case_id bigint not null,
  reason ${clob} not null,
  merged_by bigint not null,
  merged_at timestamp not null,
  parted_by bigint,
  parted_at timestamp,
  version bigint not null,
  constraint pk_case_merge primary key (id)
);
create index ix_case_merge_case on case_merge (case_id);
create index ix_case_merge_into on case_merge (into_case_id);
