-- At most one link between two cases stands; of equal ones that were made at the same moment the first counts. What is removed has no
-- value here: a constraint, unlike an index, lets any number of rows be without one on either database.
alter table case_link add column lower_case_id bigint;
alter table case_link add column upper_case_id bigint;
update case_link set
    lower_case_id = case when case_id < other_case_id then case_id else other_case_id end,
    upper_case_id = case when case_id < other_case_id then other_case_id else case_id end
  where removed_at is null and not exists (select e.id from case_link e where e.removed_at is null and e.id < case_link.id
    and (e.case_id = case_link.case_id and e.other_case_id = case_link.other_case_id
      or e.case_id = case_link.other_case_id and e.other_case_id = case_link.case_id));
alter table case_link add constraint uq_case_link_standing unique (lower_case_id, upper_case_id);
