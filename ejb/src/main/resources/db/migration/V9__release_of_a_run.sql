-- The release of the models each run of a case started on, and whose account has a password that everybody knows.
alter table case_run add column release_number integer;
alter table account add column for_demonstration boolean not null default false;
