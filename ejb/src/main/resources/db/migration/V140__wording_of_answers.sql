-- Why words of an answer stay that should be said otherwise.
alter table closure add column wording_because varchar(500);
