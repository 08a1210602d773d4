-- Somebody put on the list by hand whom the decision table names too stands there once, with both reasons (D-07).
alter table stakeholder add column rule_reason varchar(500) not null default '';
