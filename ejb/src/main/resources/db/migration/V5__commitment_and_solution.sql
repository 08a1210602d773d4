-- What we and the customer agree on: rounds of talks with the options offered and the plan, and what was promised.
create sequence commitment_seq as bigint start with 50 increment by 50;
create table commitment (
  id bigint not null,
  case_id bigint not null,
  number integer not null,
  state varchar(20) not null,
  support_for_customer ${clob},
  support_for_handler ${clob},
  refer_to bigint,
  version bigint not null,
  constraint pk_commitment primary key (id),
  constraint uq_commitment_number unique (case_id, number)
);

create sequence plan_round_seq as bigint start with 50 increment by 50;
create table plan_round (
  id bigint not null,
  commitment_id bigint not null,
  number integer not null,
  outcome varchar(20) not null,
  held_by bigint not null,
  held_at timestamp not null,
  why_no_range ${clob},
  other_information ${clob},
  not_agreed_because ${clob},
  agreed_by varchar(200),
  agreed_at timestamp,
  agreed_how varchar(20),
  follow_up_by bigint,
  constraint pk_plan_round primary key (id),
  constraint uq_plan_round_number unique (commitment_id, number),
  constraint fk_plan_round_commitment foreign key (commitment_id) references commitment (id)
);

create sequence solution_option_seq as bigint start with 50 increment by 50;
create table solution_option (
  id bigint not null,
  round_id bigint not null,
  position integer not null,
  title varchar(200) not null,
  remedy varchar(20) not null,
  cost_minor bigint not null,
  currency varchar(3) not null,
  available_by timestamp,
  from_customer boolean not null,
  feasibility integer not null,
  satisfaction integer not null,
  note varchar(1000),
  chosen boolean not null,
  constraint pk_solution_option primary key (id),
  constraint uq_solution_option_position unique (round_id, position),
  constraint fk_solution_option_round foreign key (round_id) references plan_round (id)
);

create sequence plan_step_seq as bigint start with 50 increment by 50;
create table plan_step (
  id bigint not null,
  round_id bigint not null,
  position integer not null,
  party varchar(20) not null,
  who varchar(200) not null,
  what varchar(500) not null,
  deadline timestamp not null,
  constraint pk_plan_step primary key (id),
  constraint uq_plan_step_position unique (round_id, position),
  constraint fk_plan_step_round foreign key (round_id) references plan_round (id)
);

create sequence promise_seq as bigint start with 50 increment by 50;
create table promise (
  id bigint not null,
  case_id bigint not null,
  kind varchar(20) not null,
  what varchar(200) not null,
  method varchar(20) not null,
  promised_by bigint not null,
  made_at timestamp not null,
  original_due_at timestamp not null,
  due_at timestamp not null,
  state varchar(20) not null,
  settled_at timestamp,
  withdrawn_because ${clob},
  version bigint not null,
  constraint pk_promise primary key (id)
);
create index ix_promise_case on promise (case_id, due_at);

create sequence promise_move_seq as bigint start with 50 increment by 50;
create table promise_move (
  id bigint not null,
  promise_id bigint not null,
  was_due_at timestamp not null,
  new_due_at timestamp not null,
  reason ${clob} not null,
  moved_by bigint not null,
  moved_at timestamp not null,
  constraint pk_promise_move primary key (id),
  constraint fk_promise_move_promise foreign key (promise_id) references promise (id)
);
create index ix_promise_move_promise on promise_move (promise_id, moved_at);

-- What we propose and apply: proposals with who had to decide them, whom we asked to act, what was done.
create sequence solution_seq as bigint start with 50 increment by 50;
create table solution (
  id bigint not null,
  case_id bigint not null,
  number integer not null,
  state varchar(20) not null,
  nobody_asked_because ${clob},
  applied_at timestamp,
  version bigint not null,
  constraint pk_solution primary key (id),
  constraint uq_solution_number unique (case_id, number)
);

create sequence proposal_seq as bigint start with 50 increment by 50;
create table proposal (
  id bigint not null,
  solution_id bigint not null,
  number integer not null,
  remedy varchar(20) not null,
  amount_minor bigint not null,
  currency varchar(3) not null,
  description ${clob} not null,
  told_to_customer ${clob} not null,
  proposed_by bigint not null,
  proposer_role varchar(20) not null,
  proposed_at timestamp not null,
  verdict varchar(20) not null,
  approver_role varchar(20),
  authority_reason varchar(500) not null,
  constraint pk_proposal primary key (id),
  constraint uq_proposal_number unique (solution_id, number),
  constraint fk_proposal_solution foreign key (solution_id) references solution (id)
);

create sequence approval_seq as bigint start with 50 increment by 50;
create table approval (
  id bigint not null,
  proposal_id bigint not null,
  decision varchar(20) not null,
  decided_by bigint not null,
  decided_at timestamp not null,
  reason ${clob},
  changed_remedy varchar(20),
  changed_amount_minor bigint,
  changed_description ${clob},
  changed_told_to_customer ${clob},
  constraint pk_approval primary key (id),
  constraint uq_approval_proposal unique (proposal_id),
  constraint fk_approval_proposal foreign key (proposal_id) references proposal (id)
);

create sequence stakeholder_contact_seq as bigint start with 50 increment by 50;
create table stakeholder_contact (
  id bigint not null,
  solution_id bigint not null,
  position integer not null,
  who varchar(200) not null,
  method varchar(20) not null,
  agreed varchar(1000) not null,
  contacted_by bigint not null,
  contacted_at timestamp not null,
  constraint pk_stakeholder_contact primary key (id),
  constraint uq_stakeholder_contact_position unique (solution_id, position),
  constraint fk_stakeholder_contact_solution foreign key (solution_id) references solution (id)
);

create sequence solution_action_seq as bigint start with 50 increment by 50;
create table solution_action (
  id bigint not null,
  solution_id bigint not null,
  position integer not null,
  kind varchar(30) not null,
  what varchar(500) not null,
  who varchar(200) not null,
  done_at timestamp not null,
  constraint pk_solution_action primary key (id),
  constraint uq_solution_action_position unique (solution_id, position),
  constraint fk_solution_action_solution foreign key (solution_id) references solution (id)
);
