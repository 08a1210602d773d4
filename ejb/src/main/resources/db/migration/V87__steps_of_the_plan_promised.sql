-- A step of a plan is promised: it says who of us does it, and has a way to tell the customer only where she is told.
alter table promise add column done_by varchar(200);
alter table promise alter column method drop not null;
