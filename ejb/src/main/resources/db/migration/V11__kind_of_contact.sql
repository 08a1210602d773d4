-- What kind of contact a case is; everything registered so far is a complaint.
alter table complaint add column contact_kind varchar(20) not null default 'COMPLAINT';
