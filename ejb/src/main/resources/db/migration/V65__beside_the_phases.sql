-- Escalations, requests to participants and visits run beside the phases: they are in the phase of their case.
alter table work_item add column beside boolean not null default false;
update work_item set beside = true where task_key in (
  'Task_TakeOnEscalation', 'Task_SettleEscalation', 'Task_SupplyAnswer', 'Task_HearFromParticipant',
  'Task_ReportVisit', 'Task_AgreeVisitAgain');
update work_item set phase = coalesce(
  (select max(step.phase) from work_item step where step.case_id = work_item.case_id and step.beside = false), phase)
where beside = true;
