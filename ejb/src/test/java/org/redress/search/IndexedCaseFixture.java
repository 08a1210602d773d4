package org.redress.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Severity;
import org.redress.search.domain.CaseState;
import org.redress.search.domain.IndexedCase;
import org.redress.search.domain.IndexedCustomer;
import org.redress.search.domain.IndexedMessage;
import org.redress.search.domain.MessageSource;
import org.redress.worklist.domain.Phase;

/** Cases as an index knows them. */
public final class IndexedCaseFixture {
    public static final Instant MONDAY = Instant.parse("2026-09-21T08:00:00Z");

    private final long caseId;
    private final List<IndexedMessage> messages = new ArrayList<>();
    private IndexedCustomer customer =
            new IndexedCustomer(900, "Mrs Anna Fortuin", "", "082 555 0100", "anna@example.org", "", MONDAY, List.of());
    private String title = "Toaster came late";
    private String words = "It came a week late.";
    private String product = "";
    private Optional<Instant> endedAt = Optional.empty();
    private Optional<ClosureOutcome> outcome = Optional.empty();
    private CaseState state = CaseState.OPEN;
    private String team = "DELIVERY";
    private Optional<Severity> severity = Optional.empty();
    private Set<Phase> phases = Set.of(Phase.IDENTIFICATION);
    private Instant receivedAt = MONDAY;

    private IndexedCaseFixture(long caseId) {
        this.caseId = caseId;
    }

    public static IndexedCaseFixture aCase(long caseId) {
        return new IndexedCaseFixture(caseId);
    }

    public IndexedCaseFixture called(String itsTitle) {
        title = itsTitle;
        return this;
    }

    public IndexedCaseFixture saying(String customersWords) {
        words = customersWords;
        return this;
    }

    public IndexedCaseFixture ofCustomer(String name, String phone, String email) {
        customer = new IndexedCustomer(900 + caseId, name, "", phone, email, "", MONDAY, List.of());
        return this;
    }

    public IndexedCaseFixture about(String thing) {
        product = thing;
        return this;
    }

    public IndexedCaseFixture ended() {
        state = CaseState.ENDED;
        phases = Set.of();
        return this;
    }

    public IndexedCaseFixture ended(ClosureOutcome how, Instant at) {
        outcome = Optional.of(how);
        endedAt = Optional.of(at);
        return ended();
    }

    public IndexedCaseFixture with(String itsTeam, Severity itsSeverity, Phase itsPhase) {
        team = itsTeam;
        severity = Optional.of(itsSeverity);
        phases = Set.of(itsPhase);
        return this;
    }

    public IndexedCaseFixture receivedAt(Instant at) {
        receivedAt = at;
        return this;
    }

    public IndexedCaseFixture noted(long id, String text) {
        messages.add(new IndexedMessage(MessageSource.NOTE, id, "", text, receivedAt));
        return this;
    }

    public IndexedCase indexed() {
        return new IndexedCase(
                caseId,
                "RD-" + caseId + "-K",
                customer,
                title,
                List.of(words),
                product,
                ContactKind.COMPLAINT,
                state,
                Channel.TELEPHONE,
                severity,
                team,
                phases,
                receivedAt,
                endedAt,
                outcome,
                messages);
    }
}
