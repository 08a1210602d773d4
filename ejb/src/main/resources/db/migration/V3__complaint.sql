-- Customers, their complaints, and what is kept with a case.

create sequence customer_seq as bigint start with 50 increment by 50;
create table customer (
    id bigint not null,
    title varchar(40) not null,
    first_name varchar(100) not null,
    last_name varchar(100) not null,
    organisation varchar(200) not null,
    phone varchar(40) not null,
    phone_digits varchar(40) not null,
    email varchar(254) not null,
    address varchar(500) not null,
    preferred_contact varchar(10),
    search_text varchar(700) not null,
    grade varchar(10) not null,
    created_at timestamp not null,
    version bigint not null,
    constraint pk_customer primary key (id)
);
create index ix_customer_name on customer (last_name, first_name, id);
create index ix_customer_phone on customer (phone_digits);

-- The numbers given out as references, from a sequence of their own.
create sequence reference_number_seq as bigint start with 20050 increment by 50;
create table reference_number (
    given_number bigint not null,
    given_at timestamp not null,
    constraint pk_reference_number primary key (given_number)
);

create sequence complaint_seq as bigint start with 50 increment by 50;
create table complaint (
    id bigint not null,
    reference varchar(30) not null,
    customer_id bigint not null,
    channel varchar(20) not null,
    status varchar(20) not null,
    title varchar(200) not null,
    customer_words ${clob} not null,
    wish_note varchar(1000) not null,
    agreed_priority varchar(5),
    nature varchar(20),
    facet varchar(40),
    danger boolean not null,
    damage boolean not null,
    repeated boolean not null,
    integrity boolean not null,
    product varchar(200) not null,
    serial_number varchar(100) not null,
    invoice varchar(100) not null,
    happened_on date,
    origin ${clob} not null,
    restatement ${clob} not null,
    restatement_agreed_at timestamp,
    perceived_owner bigint,
    actual_owner bigint,
    responsibility varchar(20) not null,
    responsibility_at timestamp,
    severity varchar(10),
    restricted boolean not null,
    team varchar(40) not null,
    priority varchar(5),
    follow_up_on date,
    follow_up_procedure varchar(2000) not null,
    follow_up_by bigint,
    other_information ${clob} not null,
    record_completed_at timestamp,
    received_at timestamp not null,
    registered_at timestamp not null,
    ended_at timestamp,
    version bigint not null,
    constraint pk_complaint primary key (id),
    constraint uq_complaint_reference unique (reference),
    constraint fk_complaint_customer foreign key (customer_id) references customer (id)
);
create index ix_complaint_customer on complaint (customer_id, received_at);
create index ix_complaint_serial_number on complaint (serial_number, status);

create table complaint_wish (
    case_id bigint not null,
    wish varchar(20) not null,
    constraint pk_complaint_wish primary key (case_id, wish),
    constraint fk_complaint_wish_complaint foreign key (case_id) references complaint (id)
);

create sequence case_run_seq as bigint start with 50 increment by 50;
create table case_run (
    id bigint not null,
    case_id bigint not null,
    run_number integer not null,
    entry_point varchar(20) not null,
    root_instance varchar(64),
    started_at timestamp not null,
    ended_at timestamp,
    version bigint not null,
    constraint pk_case_run primary key (id),
    constraint uq_case_run_number unique (case_id, run_number),
    constraint fk_case_run_complaint foreign key (case_id) references complaint (id)
);
create index ix_case_run_root_instance on case_run (root_instance);

create sequence enquiry_seq as bigint start with 50 increment by 50;
create table enquiry (
    id bigint not null,
    case_id bigint not null,
    question ${clob} not null,
    asked_by bigint not null,
    asked_at timestamp not null,
    answer ${clob},
    answered_at timestamp,
    version bigint not null,
    constraint pk_enquiry primary key (id),
    constraint fk_enquiry_complaint foreign key (case_id) references complaint (id)
);
create index ix_enquiry_case on enquiry (case_id, asked_at);

create sequence case_note_seq as bigint start with 50 increment by 50;
create table case_note (
    id bigint not null,
    case_id bigint not null,
    note_text ${clob} not null,
    written_by bigint not null,
    written_at timestamp not null,
    constraint pk_case_note primary key (id),
    constraint fk_case_note_complaint foreign key (case_id) references complaint (id)
);
create index ix_case_note_case on case_note (case_id, written_at);

create sequence attachment_seq as bigint start with 50 increment by 50;
create table attachment (
    id bigint not null,
    case_id bigint not null,
    customer_id bigint not null,
    file_name varchar(200) not null,
    kind varchar(10) not null,
    size_bytes bigint not null,
    added_by varchar(200) not null,
    added_at timestamp not null,
    constraint pk_attachment primary key (id),
    constraint fk_attachment_complaint foreign key (case_id) references complaint (id),
    constraint fk_attachment_customer foreign key (customer_id) references customer (id)
);
create index ix_attachment_case on attachment (case_id, added_at);
create table attachment_content (
    attachment_id bigint not null,
    content ${blob} not null,
    constraint pk_attachment_content primary key (attachment_id),
    constraint fk_attachment_content_attachment foreign key (attachment_id) references attachment (id)
);
