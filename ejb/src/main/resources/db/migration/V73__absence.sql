-- When people are away, and who stands in for them; why is not kept.
create sequence absence_seq as bigint start with 50 increment by 50;
create table absence (
  id bigint not null,
  staff_id bigint not null,
  from_at timestamp not null,
  until_at timestamp not null,
  substitute_id bigint not null,
  entered_by bigint not null,
  entered_at timestamp not null,
  called_off_at timestamp,
  version bigint not null,
  constraint pk_absence primary key (id)
);
create index ix_absence_until on absence (until_at, staff_id);
-- What is with somebody is found by her; what is open and whose it is.
create index ix_complaint_owner on complaint (actual_owner, status);
