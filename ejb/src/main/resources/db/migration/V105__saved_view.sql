-- Views of the inbox that people keep under a name, for themselves or for everybody at the desk.
create sequence saved_view_seq as bigint start with 50 increment by 50;
create table saved_view (
  id bigint not null,
  owner_id bigint not null,
  name varchar(60) not null,
  base_view varchar(20) not null,
  phase varchar(20),
  severity varchar(20),
  team varchar(40),
  holder bigint,
  hidden_columns varchar(200) not null,
  shared boolean not null,
  version bigint not null,
  constraint pk_saved_view primary key (id),
  constraint uq_saved_view_name unique (owner_id, name)
);
-- What is escalated now is asked by case.
create index ix_escalation_state on escalation (state, case_id);
