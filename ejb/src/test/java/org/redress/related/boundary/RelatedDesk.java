package org.redress.related.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.closure.boundary.EscalationStillOpen;
import org.redress.closure.boundary.OpenObligations;
import org.redress.commitment.boundary.PromiseTakeover;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.CaseMerging;
import org.redress.complaint.boundary.ComplaintQueries;
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
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.related.domain.CaseLink;
import org.redress.related.domain.CaseMerge;
import org.redress.related.domain.RelatedCaseRepository;
import org.redress.testing.TestClock;

/** Two cases of one customer, whatever the test says of them, and what is done with them. */
final class RelatedDesk implements CaseMerging {
    static final Instant NOW = Instant.parse("2026-09-23T08:05:00Z");

    final InMemoryRelated related = new InMemoryRelated();
    final Set<Long> hidden = new HashSet<>();
    final Set<Long> merged = new HashSet<>();
    final Set<Long> ended = new HashSet<>();
    final Set<Long> busy = new HashSet<>();
    final Map<Long, Long> customers = new HashMap<>();
    final Map<Long, ContactKind> kinds = new HashMap<>();
    final List<Long> held = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    final List<CaseEvent> events = new ArrayList<>();
    final CurrentActor actor = new CurrentActor();
    final TestClock clock = new TestClock(NOW);
    final RelatedSettings settings = new RelatedSettings();
    boolean settled;

    RelatedDesk() {
        actor.is(new StaffActor(7, Set.of(Caller.AGENT), Set.of("INTAKE")));
        settings.undoHours = 24;
    }

    void open(long caseId) {
        customers.put(caseId, 12L);
    }

    @Override
    public void markMerged(long caseId, long into) {
        merged.add(caseId);
        done.add(caseId + " merged into " + into);
    }

    @Override
    public void markParted(long caseId) {
        merged.remove(caseId);
        done.add(caseId + " parted");
    }

    private ComplaintStatus status(long caseId) {
        if (merged.contains(caseId)) {
            return ComplaintStatus.MERGED;
        }
        return ended.contains(caseId) ? ComplaintStatus.CLOSED : ComplaintStatus.OPEN;
    }

    private CaseDetails details(long caseId) {
        Particulars nobody = Particulars.none();
        long customerId = customers.getOrDefault(caseId, 12L);
        ComplaintSummary summary = new ComplaintSummary(
                caseId,
                "RD-" + caseId,
                "The amplifier hums",
                status(caseId),
                kinds.getOrDefault(caseId, ContactKind.COMPLAINT),
                Channel.TELEPHONE,
                customerId,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                "INTAKE",
                new Owners(Optional.empty(), Optional.empty(), Responsibility.ACCEPTED, Optional.empty()),
                NOW,
                Optional.empty());
        return new CaseDetails(
                summary,
                new CustomerDetails(customerId, "", nobody, Grade.NEW, NOW),
                Medium.CALL,
                "It hums.",
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                HarmFacts.none(),
                IncidentFacts.none(),
                "",
                new Restated("", Optional.empty()),
                new CaseRecord(Optional.empty(), "", Optional.empty(), "", Optional.empty()),
                NOW,
                List.of());
    }

    final ComplaintQueries complaints = new ComplaintQueries() {
        @Override
        public CaseDetails details(long caseId) {
            return RelatedDesk.this.details(caseId);
        }
    };

    final OpenObligations obligations = new OpenObligations() {
        @Override
        public void requireNobodyBusy(long caseId) {
            if (busy.contains(caseId)) {
                throw new EscalationStillOpen();
            }
        }
    };

    final PromiseTakeover promises = new PromiseTakeover() {
        @Override
        public void takeOver(long from, long into) {
            done.add("promises of " + from + " to " + into);
        }

        @Override
        public boolean isSettled(long here, Set<Long> madeIn) {
            return settled;
        }

        @Override
        public void giveBack(long here, long to, Set<Long> madeIn) {
            done.add("promises of " + new TreeSet<>(madeIn) + " in " + here + " back to " + to);
        }
    };

    final CaseAccess access = new CaseAccess() {
        @Override
        public boolean isVisible(long caseId) {
            return !hidden.contains(caseId);
        }

        @Override
        public void requireVisible(long caseId) {
            if (!isVisible(caseId)) {
                throw new CaseNotFound();
            }
        }

        @Override
        public boolean isVisibleTo(long staffId, long caseId) {
            return isVisible(caseId);
        }

        @Override
        public void requireVisibleTo(long staffId, long caseId) {
            requireVisible(caseId);
        }
    };

    /** Knows a link by its place: without a database none has an id of its own. */
    static final class InMemoryRelated implements RelatedCaseRepository {
        final List<CaseLink> links = new ArrayList<>();
        final List<CaseMerge> merges = new ArrayList<>();

        @Override
        public void add(CaseLink link) {
            links.add(link);
        }

        @Override
        public void add(CaseMerge merge) {
            merges.add(merge);
        }

        @Override
        public Optional<CaseLink> link(long linkId) {
            return Optional.of(links.get((int) linkId));
        }

        @Override
        public List<CaseLink> linksOf(long caseId) {
            return links.stream()
                    .filter(CaseLink::stands)
                    .filter(link -> link.caseId() == caseId || link.otherCaseId() == caseId)
                    .toList();
        }

        @Override
        public Optional<CaseMerge> mergeOf(long caseId) {
            return merges.stream()
                    .filter(merge -> merge.caseId() == caseId && merge.stands())
                    .findFirst();
        }

        @Override
        public List<CaseMerge> takenIn(long caseId) {
            return merges.stream()
                    .filter(merge -> merge.intoCaseId() == caseId && merge.stands())
                    .toList();
        }
    }
}
