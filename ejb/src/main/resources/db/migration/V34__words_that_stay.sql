-- Why something unkind or vague was said to a customer all the same; empty where nothing was.
alter table outcome_notice add column wording_because varchar(500) not null default '';
