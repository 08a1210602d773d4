package org.redress.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintNumber;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.Reception;
import org.redress.complaint.domain.WantedOutcome;
import org.redress.contact.domain.Medium;

/** Complaints as they come in at Kimberley. */
public final class ComplaintFixture {
    public static final Instant RECEIVED = Instant.parse("2026-09-23T08:05:00Z");
    public static final String HER_WORDS = "You told me Friday. Friday came and I sat at home the whole day.";

    private final ComplaintNumber number;
    private long customerId = 11;
    private IncidentFacts incident =
            new IncidentFacts("Amplifier Tankwa A40", "4418-1873", "INV-88213", Optional.of(LocalDate.of(2026, 9, 18)));

    private ComplaintFixture(long number) {
        this.number = ComplaintNumber.of("RD", number);
    }

    public static ComplaintFixture aLateDelivery() {
        return new ComplaintFixture(20412);
    }

    public static ComplaintFixture aLateDelivery(long number) {
        return new ComplaintFixture(number);
    }

    public ComplaintFixture of(long customer) {
        customerId = customer;
        return this;
    }

    public ComplaintFixture about(IncidentFacts facts) {
        incident = facts;
        return this;
    }

    public Complaint registered() {
        return new Complaint(
                new Reception(
                        number,
                        customerId,
                        ContactKind.COMPLAINT,
                        Channel.TELEPHONE,
                        Medium.CALL,
                        "Amplifier delivered late and dented",
                        HER_WORDS,
                        Set.of(WantedOutcome.REPLACEMENT, WantedOutcome.APOLOGY),
                        "before Saturday",
                        Optional.empty(),
                        new HarmFacts(false, true, true, false),
                        incident,
                        RECEIVED,
                        RECEIVED.plusSeconds(60)),
                "INTAKE");
    }
}
