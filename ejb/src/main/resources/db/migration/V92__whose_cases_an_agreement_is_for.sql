-- Whose cases an agreement is for: the customer's own, those of a grade, of a team, or where the configuration names it.
alter table agreement add column applies_scope varchar(20) default 'HOUSE' not null;
alter table agreement add column applies_key varchar(60) default '' not null;
