package org.redress.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.servicelevel.boundary.CaseClockQueries;
import org.redress.servicelevel.boundary.CaseClockView;
import org.redress.web.servicelevel.ClocksOfCase;
import org.redress.web.shell.Me;

/** What the quick look of the inbox shows of a case beside its words: its clock, its promises, its people; each read once. Source. */
@Named
@RequestScoped
public class PeekOfCase {
    @Inject
    WorklistView worklist;

    @Inject
    CaseClockQueries clocks;

    @Inject
    PromiseQueries promiseQueries;

    @Inject
    ComplaintQueries complaints;

    @Inject
    StaffDirectory staff;

    @Inject
    Me me;

    private @Nullable CaseDetails read;
    private @Nullable Optional<CaseClockView> clock;
    private @Nullable List<PromiseView> promises;
    private @Nullable List<Long> spokenWith;
    private @Nullable Map<Long, String> names;

    /** The clock that counts; nothing when none does. */
    public @Nullable CaseClockView getClock() {
        Optional<CaseDetails> shown = shown();
        if (clock == null) {
            clock = shown.flatMap(details ->
                    ClocksOfCase.mainOf(clocks.ofCase(details.summary().caseId())));
        }
        return clock.orElse(null);
    }

    /** When the customer said that we understood her. */
    public @Nullable Instant getAgreedAt() {
        return shown().flatMap(details -> details.restatement().agreedAt()).orElse(null);
    }

    /** All promises, by their time. */
    public List<PromiseView> getPromises() {
        Optional<CaseDetails> handled = handled();
        if (promises == null) {
            promises = handled.map(
                            details -> promiseQueries.ofCase(details.summary().caseId()))
                    .orElse(List.of());
        }
        return promises;
    }

    /** Whom the customer sees as responsible, by name. */
    public String getPerceivedOwner() {
        return perceived().map(this::nameOf).orElse("");
    }

    /** How many of us the customer had to talk to. */
    public int getPersonsSpokenWith() {
        return spokenWith().size();
    }

    /** Those, by name. */
    public String getSpokenWith() {
        return spokenWith().stream().map(this::nameOf).collect(Collectors.joining(", "));
    }

    /** Whether she would be a third person, or more, whom the customer has to talk to, were she to take it. */
    public boolean isOneMore() {
        return spokenWith().size() > 1 && !spokenWith().contains(me.getStaffId());
    }

    private List<Long> spokenWith() {
        Optional<CaseDetails> handled = handled();
        if (spokenWith == null) {
            spokenWith = handled.map(details -> List.copyOf(
                            complaints.spokenWith(details.summary().caseId()).staffIds()))
                    .orElse(List.of());
        }
        return spokenWith;
    }

    private String nameOf(long staffId) {
        List<Long> people = Stream.concat(perceived().stream(), spokenWith().stream())
                .distinct()
                .toList();
        if (names == null) {
            names = staff.names(people);
        }
        return names.getOrDefault(staffId, "");
    }

    private Optional<Long> perceived() {
        return shown().flatMap(details -> details.summary().owners().perceived());
    }

    private Optional<CaseDetails> handled() {
        return me.isHandling() ? shown() : Optional.empty();
    }

    /** While a request is answered another case may be chosen: what was read of the one before is of no use then. */
    private Optional<CaseDetails> shown() {
        CaseDetails now = worklist.getPeek();
        if (now != read) {
            read = now;
            clock = null;
            promises = null;
            spokenWith = null;
            names = null;
        }
        return Optional.ofNullable(now);
    }
}
