-- Files on their way in, what became of their rows, and which rows are cases already.
create table import_job (
  id bigint not null,
  profile_id varchar(50) not null,
  file_name varchar(255) not null,
  size_bytes bigint not null,
  state varchar(20) not null,
  rows_total bigint not null,
  rows_read bigint not null,
  rows_open bigint not null,
  rows_closed bigint not null,
  rows_known bigint not null,
  rows_rejected bigint not null,
  problem varchar(30),
  problem_line bigint not null,
  problem_detail varchar(200),
  uploaded_by varchar(200) not null,
  uploaded_at timestamp not null,
  version bigint not null,
  constraint pk_import_job primary key (id)
);
create sequence import_job_seq as bigint start with 50 increment by 50;
create index ix_import_job_uploaded on import_job (uploaded_at);

create table import_line (
  id bigint not null,
  job_id bigint not null,
  line_number bigint not null,
  source_key varchar(100) not null,
  result varchar(10) not null,
  problem varchar(30),
  field varchar(100),
  case_id bigint,
  constraint pk_import_line primary key (id),
  constraint fk_import_line_job foreign key (job_id) references import_job (id)
);
create sequence import_line_seq as bigint start with 50 increment by 50;
create index ix_import_line_order on import_line (job_id, line_number);

create table imported_case (
  id bigint not null,
  profile_id varchar(50) not null,
  source_key varchar(100) not null,
  case_id bigint not null,
  constraint pk_imported_case primary key (id),
  constraint uq_imported_case_key unique (profile_id, source_key)
);
create sequence imported_case_seq as bigint start with 50 increment by 50;
