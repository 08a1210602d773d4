-- Other systems that are sent what happens. Their secrets are sealed; a subscription without kinds hears everything.
create sequence subscription_seq as bigint start with 50 increment by 50;
create table subscription (
    id bigint not null,
    name varchar(100) not null,
    url varchar(250) not null,
    works_for bigint not null,
    state varchar(10) not null,
    secret varchar(200) not null,
    former_secret varchar(200),
    former_until timestamp,
    made_by varchar(200) not null,
    made_at timestamp not null,
    delivered_at timestamp,
    failed_at timestamp,
    problem varchar(30),
    version bigint not null,
    constraint pk_subscription primary key (id),
    constraint fk_subscription_works_for foreign key (works_for) references staff_member (id)
);
create index ix_subscription_state on subscription (state);

create table subscription_kind (
    subscription_id bigint not null,
    kind varchar(40) not null,
    constraint pk_subscription_kind primary key (subscription_id, kind),
    constraint fk_subscription_kind_subscription foreign key (subscription_id) references subscription (id)
);

-- An event is no letter, and waits in the same outbox.
alter table outbox_message alter column letter drop not null;
