-- Complaints as other systems page through them: the latest first.
create index ix_complaint_received on complaint (received_at, id);
