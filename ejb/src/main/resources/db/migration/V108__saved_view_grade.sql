-- What of a view is kept may be the cases of customers of one grade.
alter table saved_view add column grade varchar(20);
