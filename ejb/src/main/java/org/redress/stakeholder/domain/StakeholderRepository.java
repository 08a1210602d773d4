package org.redress.stakeholder.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where stakeholders, their reports and what customers were told are kept. */
public interface StakeholderRepository {
    void add(Stakeholder stakeholder);

    void add(StakeholderReport report);

    void add(OutcomeNotice notice);

    void add(RoleContact contact);

    /** How that role is reached; empty when nobody has said it. */
    Optional<RoleContact> contactOf(StakeholderRole role);

    Optional<Stakeholder> byId(long stakeholderId);

    /** The stakeholders of a case in the order they were added. */
    List<Stakeholder> ofCase(long caseId);

    /** Whoever still has to hear of those of the cases that the acting party may see, in one read and the order they were added. */
    List<Stakeholder> visibleWaitingIn(Collection<Long> caseIds);

    /** The reports of a case, the oldest first. */
    List<StakeholderReport> reportsOf(long caseId);

    /** What the customer was told, the oldest first. */
    List<OutcomeNotice> noticesOf(long caseId);
}
