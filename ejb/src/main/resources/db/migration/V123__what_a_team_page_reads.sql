-- The latest praise, and the hand-overs nobody has answered, without reading those of all years.
create index ix_closure_outcome on closure (outcome, closed_at, id);
create index ix_handover_state on handover (state, id);
