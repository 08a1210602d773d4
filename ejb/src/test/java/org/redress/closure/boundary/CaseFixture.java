package org.redress.closure.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.CaseRecord;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.Owners;
import org.redress.complaint.domain.Responsibility;
import org.redress.complaint.domain.Restated;
import org.redress.contact.domain.Medium;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;

/** Cases as the features after them see them. */
public final class CaseFixture {
    private static final Instant THIS_MORNING = Instant.parse("2026-09-23T08:00:00Z");

    private CaseFixture() {}

    /** Elna Botha's case about her new television, with somebody who deals with it. */
    public static CaseDetails ownedBy(long caseId, long staffId) {
        Particulars elna = new Particulars("Mrs", "Elna", "Botha", "", "", "elna@example.org", "", Optional.empty());
        ComplaintSummary summary = new ComplaintSummary(
                caseId,
                "RD-1042-K",
                "The new television has a green line",
                ComplaintStatus.OPEN,
                ContactKind.COMPLAINT,
                Channel.TELEPHONE,
                42,
                elna.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                "INTAKE",
                new Owners(Optional.of(staffId), Optional.of(staffId), Responsibility.ACCEPTED, Optional.empty()),
                THIS_MORNING,
                Optional.empty());
        return new CaseDetails(
                summary,
                new CustomerDetails(42, elna.name(), elna, Grade.NEW, THIS_MORNING),
                Medium.CALL,
                "There is a green line.",
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                HarmFacts.none(),
                IncidentFacts.none(),
                "",
                new Restated("", Optional.empty()),
                new CaseRecord(Optional.empty(), "", Optional.empty(), "", Optional.empty()),
                THIS_MORNING,
                List.of());
    }
}
