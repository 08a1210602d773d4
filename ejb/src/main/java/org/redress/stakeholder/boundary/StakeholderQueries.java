package org.redress.stakeholder.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.stakeholder.domain.OutcomeNotice;
import org.redress.stakeholder.domain.Stakeholder;
import org.redress.stakeholder.domain.StakeholderReport;
import org.redress.stakeholder.domain.StakeholderRepository;

/** Who is concerned, who has heard, and what the customer was told. */
@Stateless
public class StakeholderQueries {
    @Inject
    StakeholderRepository stakeholders;

    @Inject
    CaseAccess access;

    @Inject
    StaffDirectory staff;

    /** Everybody a case concerns, in the order they were added, with the reports they got. Source. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, PROCESS, SYSTEM})
    public List<StakeholderView> ofCase(long caseId) {
        access.requireVisible(caseId);
        List<StakeholderReport> reports = stakeholders.reportsOf(caseId);
        Map<Long, String> names = names(reports.stream().map(StakeholderReport::toldBy));
        Map<Long, List<ReportView>> byStakeholder = reports.stream()
                .collect(groupingBy(
                        StakeholderReport::stakeholderId,
                        mapping(report -> ReportView.of(report, nameIn(names, report.toldBy())), toList())));
        return stakeholders.ofCase(caseId).stream()
                .map(stakeholder ->
                        StakeholderView.of(stakeholder, byStakeholder.getOrDefault(stakeholder.id(), List.of())))
                .toList();
    }

    /**
     * Whoever still has to hear of each of the cases, in one read; a case of which everybody has heard, or that may not be seen,
     * is absent. Source: R-084.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Map<Long, List<StakeholderName>> waitingIn(Collection<Long> caseIds) {
        return stakeholders.visibleWaitingIn(caseIds).stream()
                .collect(groupingBy(
                        Stakeholder::caseId, mapping(each -> new StakeholderName(each.role(), each.name()), toList())));
    }

    /** Whether somebody stands on the list of whom a case concerns. Source: R-081. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, PROCESS, SYSTEM})
    public boolean isConcerned(long caseId, long stakeholderId) {
        access.requireVisible(caseId);
        return stakeholders
                .byId(stakeholderId)
                .filter(stakeholder -> stakeholder.caseId() == caseId)
                .isPresent();
    }

    /** What the customer was told of the outcome, the oldest first. Source: R-089. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, PROCESS, SYSTEM})
    public List<OutcomeNoticeView> noticesOf(long caseId) {
        access.requireVisible(caseId);
        List<OutcomeNotice> notices = stakeholders.noticesOf(caseId);
        Map<Long, String> names = names(notices.stream().map(OutcomeNotice::toldBy));
        return notices.stream()
                .map(notice -> OutcomeNoticeView.of(notice, nameIn(names, notice.toldBy())))
                .toList();
    }

    private Map<Long, String> names(Stream<Long> staffIds) {
        return staff.names(staffIds.distinct().toList());
    }

    private static String nameIn(Map<Long, String> names, long staffId) {
        return names.getOrDefault(staffId, "staff " + staffId);
    }
}
