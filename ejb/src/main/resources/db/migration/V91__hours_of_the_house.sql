-- Whether a version of an agreement counts in the calendar of the house instead of in hours of its own.
alter table agreement_version add column house_hours boolean default false not null;
