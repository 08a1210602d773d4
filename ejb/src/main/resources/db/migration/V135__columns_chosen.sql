-- Which columns somebody leaves out of a view of the inbox.
create sequence column_choice_seq as bigint start with 50 increment by 50;
create table column_choice (
  id bigint not null,
  staff_id bigint not null,
  view_key varchar(40) not null,
  hidden_columns varchar(200) not null,
  version bigint not null,
  constraint pk_column_choice primary key (id),
  constraint uq_column_choice_view unique (staff_id, view_key)
);
-- What waits for the customer is listed and counted by whom the clock stands still for.
create index ix_work_item_paused on work_item (paused_for, waiting, order_at, work_item_id);
-- A kept view of one phase, or of the customers of one grade, reads those only.
create index ix_work_item_phase on work_item (phase, waiting, order_at, work_item_id);
create index ix_customer_grade on customer (grade, id);
