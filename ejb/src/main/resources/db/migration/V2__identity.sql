-- Who works here, who may see which case, what happened to a case, who called which door.

create sequence organisation_unit_seq as bigint start with 50 increment by 50;
create table organisation_unit (
    id bigint not null,
    code varchar(40) not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    parent_id bigint,
    zone varchar(60),
    language varchar(20),
    version bigint not null,
    constraint pk_organisation_unit primary key (id),
    constraint uq_organisation_unit_code unique (code),
    constraint fk_organisation_unit_parent foreign key (parent_id) references organisation_unit (id)
);

create sequence staff_member_seq as bigint start with 50 increment by 50;
create table staff_member (
    id bigint not null,
    full_name varchar(200) not null,
    active boolean not null,
    version bigint not null,
    constraint pk_staff_member primary key (id)
);

create table staff_unit (
    staff_id bigint not null,
    unit_id bigint not null,
    constraint pk_staff_unit primary key (staff_id, unit_id),
    constraint fk_staff_unit_staff foreign key (staff_id) references staff_member (id),
    constraint fk_staff_unit_unit foreign key (unit_id) references organisation_unit (id)
);

create sequence account_seq as bigint start with 50 increment by 50;
create table account (
    id bigint not null,
    staff_id bigint not null,
    login varchar(100) not null,
    password_hash varchar(300) not null,
    must_change_password boolean not null,
    ended boolean not null,
    failed_attempts integer not null,
    blocked_until timestamp,
    version bigint not null,
    constraint pk_account primary key (id),
    constraint uq_account_login unique (login),
    constraint fk_account_staff foreign key (staff_id) references staff_member (id)
);

create table account_role (
    account_id bigint not null,
    role varchar(30) not null,
    constraint pk_account_role primary key (account_id, role),
    constraint fk_account_role_account foreign key (account_id) references account (id)
);

create table case_visibility (
    case_id bigint not null,
    reason varchar(1000),
    restricted_by varchar(200),
    restricted_at timestamp,
    version bigint not null,
    constraint pk_case_visibility primary key (case_id)
);

create table case_reader (
    case_id bigint not null,
    staff_id bigint not null,
    constraint pk_case_reader primary key (case_id, staff_id),
    constraint fk_case_reader_case foreign key (case_id) references case_visibility (case_id),
    constraint fk_case_reader_staff foreign key (staff_id) references staff_member (id)
);

create table case_subject (
    case_id bigint not null,
    staff_id bigint not null,
    constraint pk_case_subject primary key (case_id, staff_id),
    constraint fk_case_subject_case foreign key (case_id) references case_visibility (case_id),
    constraint fk_case_subject_staff foreign key (staff_id) references staff_member (id)
);

create table case_counter (
    case_id bigint not null,
    last_number integer not null,
    constraint pk_case_counter primary key (case_id)
);

create sequence case_event_seq as bigint start with 50 increment by 50;
create table case_event (
    id bigint not null,
    case_id bigint not null,
    event_number integer not null,
    kind varchar(40) not null,
    occurred_at timestamp not null,
    recorded_at timestamp not null,
    actor varchar(200) not null,
    payload varchar(4000) not null,
    constraint pk_case_event primary key (id),
    constraint uq_case_event_number unique (case_id, event_number)
);

create sequence audit_entry_seq as bigint start with 50 increment by 50;
create table audit_entry (
    id bigint not null,
    occurred_at timestamp not null,
    actor varchar(200) not null,
    door varchar(200) not null,
    method varchar(100) not null,
    case_id bigint,
    salt varchar(32) not null,
    arguments ${clob} not null,
    result varchar(40) not null,
    constraint pk_audit_entry primary key (id)
);
create index ix_audit_entry_case on audit_entry (case_id, occurred_at);
create index ix_audit_entry_actor on audit_entry (actor, occurred_at);
