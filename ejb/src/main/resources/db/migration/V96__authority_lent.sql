-- Whoever is away may lend her authority to decide to whoever stands in. Nobody has lent any so far.
alter table absence add column lends_authority boolean not null default false;
-- In whose place somebody decided; absent where it was in her own right.
alter table approval add column in_place_of bigint;
