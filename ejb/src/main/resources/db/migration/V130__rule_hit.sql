-- Which rules of decision tables decided something in a case, where the engine's history does not say it.
create sequence rule_hit_seq as bigint start with 50 increment by 50;
create table rule_hit (
    id bigint not null,
    release_number integer not null,
    decision varchar(100) not null,
    rule_id varchar(255) not null,
    case_id bigint not null,
    hit_at timestamp not null,
    constraint pk_rule_hit primary key (id)
);
create index ix_rule_hit_decision on rule_hit (decision, release_number, hit_at);
create index ix_rule_hit_case on rule_hit (case_id);
