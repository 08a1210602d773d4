package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.notification.domain.LetterWords;
import org.redress.stakeholder.boundary.ReportView;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderView;

/**
 * What a report to a stakeholder mentions: the matter and the thing it is about, why it concerns her and what she is asked
 * for; nothing of who the customer is. Source, D-07.
 */
@ApplicationScoped
class FactsForStakeholders {
    @Inject
    StakeholderQueries stakeholders;

    /** The stakeholder the event names. */
    Optional<StakeholderView> named(CaseEventRecorded happened) {
        String named = happened.event().payload().getOrDefault("stakeholder", "");
        return stakeholders.ofCase(happened.event().caseId()).stream()
                .filter(stakeholder -> named.equals(Long.toString(stakeholder.stakeholderId())))
                .findFirst();
    }

    /** Everybody a case concerns. */
    List<StakeholderView> of(long caseId) {
        return stakeholders.ofCase(caseId);
    }

    Map<String, String> report(CaseEventRecorded happened, CaseDetails details, LetterWords words) {
        Map<String, String> facts = new HashMap<>();
        facts.put("product", details.incident().product());
        facts.put("serialNumber", details.incident().serialNumber());
        named(happened).ifPresent(stakeholder -> {
            facts.put("role", words.of(stakeholder.role()));
            facts.put("reason", stakeholder.reason());
            facts.put("expected", stakeholder.expected());
            facts.put("note", stakeholder.lastReport().map(ReportView::note).orElse(""));
        });
        return facts;
    }
}
