-- What was decided of late is found by when: it says how long those who decide usually take.
create index ix_approval_decided on approval (decided_at);
