-- Service level agreements in versions; what a version says hangs on it. Nothing of a row that is replaced may be null.
create sequence agreement_seq as bigint start with 100 increment by 50;
create table agreement (
  id bigint not null,
  code varchar(40) not null,
  name varchar(100) not null,
  provider varchar(200) not null,
  customer varchar(200) not null,
  tier varchar(40) not null,
  zone varchar(60) not null,
  last_number integer not null,
  ends_at timestamp,
  end_reason varchar(1000),
  end_document varchar(1000),
  ended_by bigint,
  ended_at timestamp,
  version bigint not null,
  constraint pk_agreement primary key (id),
  constraint uq_agreement_code unique (code)
);

create sequence agreement_version_seq as bigint start with 100 increment by 50;
create table agreement_version (
  id bigint not null,
  agreement_id bigint not null,
  number integer not null,
  revision integer not null,
  shipped boolean not null,
  changed_at timestamp not null,
  valid_from timestamp,
  valid_until timestamp,
  signed_off_by bigint,
  signed_off_title varchar(200),
  signed_off_at timestamp,
  holidays varchar(20) not null,
  period_months integer not null,
  renewed boolean not null,
  most_cases_a_month integer not null,
  review_every_months integer not null,
  agenda_days_before integer not null,
  version bigint not null,
  constraint pk_agreement_version primary key (id),
  constraint uq_agreement_version_number unique (agreement_id, number),
  constraint fk_agreement_version_agreement foreign key (agreement_id) references agreement (id)
);

create table agreement_writer (
  version_id bigint not null,
  staff_id bigint not null,
  constraint pk_agreement_writer primary key (version_id, staff_id),
  constraint fk_agreement_writer_version foreign key (version_id) references agreement_version (id)
);

create table agreement_item (
  version_id bigint not null,
  kind varchar(20) not null,
  position integer not null,
  item_text varchar(1000) not null,
  constraint pk_agreement_item primary key (version_id, kind, position),
  constraint fk_agreement_item_version foreign key (version_id) references agreement_version (id)
);

create table agreement_priority (
  version_id bigint not null,
  position integer not null,
  code varchar(3) not null,
  meaning varchar(200) not null,
  acknowledgement varchar(10) not null,
  next_contact varchar(10) not null,
  resolution varchar(10) not null,
  share_percent decimal(5, 2) not null,
  rebated boolean not null,
  constraint pk_agreement_priority primary key (version_id, position),
  constraint uq_agreement_priority_code unique (version_id, code),
  constraint fk_agreement_priority_version foreign key (version_id) references agreement_version (id)
);

create table agreement_rebate (
  version_id bigint not null,
  achieved_from decimal(5, 2) not null,
  rebate decimal(5, 2) not null,
  constraint pk_agreement_rebate primary key (version_id, achieved_from),
  constraint fk_agreement_rebate_version foreign key (version_id) references agreement_version (id)
);

create table agreement_weekday (
  version_id bigint not null,
  weekday varchar(10) not null,
  hours varchar(200) not null,
  constraint pk_agreement_weekday primary key (version_id, weekday),
  constraint fk_agreement_weekday_version foreign key (version_id) references agreement_version (id)
);

create table agreement_special_day (
  version_id bigint not null,
  special_on date not null,
  name varchar(200) not null,
  hours varchar(200) not null,
  constraint pk_agreement_special_day primary key (version_id, special_on),
  constraint fk_agreement_special_day_version foreign key (version_id) references agreement_version (id)
);

create table agreement_contact_point (
  version_id bigint not null,
  position integer not null,
  party varchar(10) not null,
  contact_role varchar(200) not null,
  reach varchar(200) not null,
  constraint pk_agreement_contact_point primary key (version_id, position),
  constraint fk_agreement_contact_point_version foreign key (version_id) references agreement_version (id)
);

create table agreement_signatory (
  version_id bigint not null,
  position integer not null,
  party varchar(10) not null,
  name varchar(200) not null,
  title varchar(200) not null,
  signed_on date not null,
  constraint pk_agreement_signatory primary key (version_id, position),
  constraint fk_agreement_signatory_version foreign key (version_id) references agreement_version (id)
);
