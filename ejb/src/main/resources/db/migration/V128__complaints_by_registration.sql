-- What colleagues are registering at this moment is found without reading all, also where it came in long ago.
create index ix_complaint_registered on complaint (registered_at, id);
