package org.redress.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementRepository;
import org.redress.servicelevel.domain.clock.CaseTimer;
import org.redress.servicelevel.domain.clock.ClockDefinition;
import org.redress.servicelevel.domain.clock.ClockHappening;
import org.redress.servicelevel.domain.clock.FixedTerms;
import org.redress.servicelevel.domain.clock.Measure;
import org.redress.servicelevel.domain.clock.PauseCause;
import org.redress.servicelevel.domain.clock.Target;
import org.redress.servicelevel.domain.clock.Terms;
import org.redress.servicelevel.domain.clock.TermsBook;
import org.redress.servicelevel.domain.clock.WarningShares;
import org.redress.servicelevel.domain.regulation.RegulatoryPacks;

/**
 * Which clocks run on a case, and what they show: that of its agreement, the one until the first response, and those of the regulatory
 * packs. Nothing is kept: each is read from the history of the case. Not a door. Source, section 22.
 */
@ApplicationScoped
public class CaseClocks {
    /** The code of the clock of the agreement. */
    static final String OF_THE_AGREEMENT = "resolution";

    private static final String COMPLAINT = "COMPLAINT";
    private static final ClockDefinition RESOLUTION =
            new ClockDefinition(OF_THE_AGREEMENT, Measure.RESOLUTION, EnumSet.allOf(PauseCause.class));
    private static final ClockDefinition FIRST_RESPONSE =
            new ClockDefinition("first-response", Measure.FIRST_RESPONSE, Set.of(PauseCause.FORCE_MAJEURE));

    @Inject
    CaseEvents events;

    @Inject
    AgreementRepository agreements;

    /** The agreement that cases are worked under. */
    @Inject
    @ConfigProperty(name = "redress.agreement", defaultValue = "STANDARD")
    String agreement;

    @Inject
    RegulatoryPacks packs;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    @Inject
    WarningShares shares;

    /** What the clocks of a case show now: that of the agreement first. */
    public List<CaseClockView> ofCase(long caseId) {
        return read(events.ofCase(caseId), clock.instant());
    }

    /** What the clocks of a case with this history show at a moment: that of the agreement first. */
    List<CaseClockView> read(List<CaseEventRecorded> history, Instant now) {
        return timers(history).stream()
                .map(timer -> view(timer, history, now))
                .filter(CaseClockView::hasBegun)
                .toList();
    }

    /** What one clock of a case shows. */
    CaseClockView view(CaseTimer timer, List<CaseEventRecorded> history, Instant now) {
        return new CaseClockView(
                timer.clock().code(),
                timer.name(),
                timer.clock().measure(),
                timer.countsWholeDays(),
                now,
                timer.read(history, now, shares),
                timer.clock().equals(RESOLUTION) ? applied(history) : List.of());
    }

    /** What the clocks are called that there are, by their codes; no case is read for it. */
    Map<String, ClockName> names() {
        Map<String, ClockName> names = new HashMap<>();
        packs.inForce().stream()
                .flatMap(pack -> pack.clocks().stream())
                .forEach(timer -> names.putIfAbsent(timer.clock().code(), ClockName.of(timer)));
        Stream.of(RESOLUTION, FIRST_RESPONSE).forEach(each -> names.put(each.code(), ClockName.of(each)));
        return names;
    }

    /** The agreement that cases are worked under, where there is one of that code. */
    Optional<Agreement> agreement() {
        return agreements.byCode(agreement);
    }

    /** The code of the agreement that cases of no agreement of their own are worked under. */
    String agreementCode() {
        return agreement;
    }

    /** Whether that is this agreement. */
    boolean isOfTheHouse(Agreement other) {
        return other.code().equals(agreement);
    }

    /** What moved one of the clocks of a case and can be corrected, in the order in which it happened. */
    List<ClockMoment> movedBy(long caseId) {
        List<CaseEventRecorded> history = events.ofCase(caseId);
        Instant now = clock.instant();
        Map<Long, List<ClockHappening>> byNumber = timers(history).stream()
                .flatMap(timer -> timer.happenings(history, now).stream())
                .collect(Collectors.groupingBy(ClockHappening::number));
        return history.stream()
                .filter(recorded -> byNumber.containsKey((long) recorded.sequence()))
                .map(recorded -> moved(recorded, byNumber.getOrDefault((long) recorded.sequence(), List.of())))
                .sorted(Comparator.comparing(ClockMoment::at).thenComparing(ClockMoment::number))
                .toList();
    }

    private static ClockMoment moved(CaseEventRecorded recorded, List<ClockHappening> happened) {
        CaseEventKind kind = recorded.event().kind();
        boolean undoable = !Measure.isEnd(kind)
                && happened.stream().map(ClockHappening::role).allMatch(ClockHappening.Role::canBeUndone);
        return new ClockMoment(recorded.sequence(), kind, happened.get(0).at(), undoable);
    }

    /**
     * Refuses a correction after which what happened would not fit together on one of the clocks of the case.
     *
     * @throws org.redress.servicelevel.domain.clock.CorrectionRefused when it cannot have been like that
     */
    void requireFits(long caseId, int number, Optional<Instant> truth) {
        List<CaseEventRecorded> history = events.ofCase(caseId);
        timers(history).forEach(timer -> timer.requireFits(history, number, truth, clock.instant()));
    }

    /** The number of a correction in the history of its case. */
    int numberOf(long caseId, long correctionId) {
        return events.ofCase(caseId).stream()
                .filter(recorded -> recorded.event().kind() == CaseEventKind.CLOCK_CORRECTED)
                .filter(recorded -> String.valueOf(correctionId)
                        .equals(recorded.event().payload().get("correction")))
                .mapToInt(CaseEventRecorded::sequence)
                .min()
                .orElseThrow(() -> new IllegalStateException("correction " + correctionId + " is in no history"));
    }

    /** An enquiry or a compliment is under no agreement; whoever sends one hears from us all the same. */
    private List<CaseTimer> timers(List<CaseEventRecorded> history) {
        List<CaseTimer> timers = new ArrayList<>();
        if (isComplaint(history)) {
            resolution(history).ifPresent(timers::add);
        }
        firstResponse(history).ifPresent(timers::add);
        if (isComplaint(history)) {
            packs.inForce().forEach(pack -> timers.addAll(pack.clocks()));
        }
        return timers;
    }

    /** The clock until a case is cleared, under its agreements; empty where no version of them was signed off. */
    Optional<CaseTimer> resolution(List<CaseEventRecorded> history) {
        return resolution(history, this::terms);
    }

    /** The same, if agreements said something else. */
    Optional<CaseTimer> resolution(List<CaseEventRecorded> history, Function<String, Optional<TermsBook>> books) {
        return AgreementsOfCase.of(history, agreement, books).map(terms -> CaseTimer.inWorkingTime(RESOLUTION, terms));
    }

    /** What the agreement of a code says, in its versions; empty where none was signed off. */
    Optional<TermsBook> terms(String code) {
        return terms(code, hours.history());
    }

    /** The same, if the calendar of the house said something else. */
    Optional<TermsBook> terms(String code, CalendarHistory house) {
        return agreements.byCode(code).flatMap(each -> AgreedTerms.of(each, house));
    }

    /** The code of the agreement that a case of this history is worked under now. */
    String agreementOf(List<CaseEventRecorded> history) {
        return AgreementsOfCase.last(history, agreement);
    }

    /** Those that held since the case came in. */
    private List<AppliedAgreement> applied(List<CaseEventRecorded> history) {
        List<AgreementsOfCase.Chosen> chosen = AgreementsOfCase.codes(history, agreement);
        Instant begun = history.isEmpty() ? Instant.MIN : history.get(0).event().occurredAt();
        List<AppliedAgreement> applied = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            AgreementsOfCase.Chosen each = chosen.get(i);
            boolean over = i + 1 < chosen.size() && !chosen.get(i + 1).from().isAfter(begun);
            if (!over) {
                agreements
                        .byCode(each.code())
                        .ifPresent(found -> applied.add(new AppliedAgreement(
                                found.code(), found.line().name(), each.from().isBefore(begun) ? begun : each.from())));
            }
        }
        return List.copyOf(applied);
    }

    /** Whether a case is a complaint, so that it is under an agreement. */
    static boolean isComplaint(List<CaseEventRecorded> history) {
        return history.stream()
                .map(CaseEventRecorded::event)
                .map(CaseClocks::kind)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .filter(COMPLAINT::equals)
                .isPresent();
    }

    /** Whether the case goes on in another one. */
    static boolean isMerged(List<CaseEventRecorded> history) {
        return history.stream()
                .map(recorded -> recorded.event().kind())
                .filter(kind -> kind == CaseEventKind.CASE_MERGED || kind == CaseEventKind.CASE_PARTED)
                .reduce((earlier, later) -> later)
                .filter(CaseEventKind.CASE_MERGED::equals)
                .isPresent();
    }

    private static Optional<String> kind(CaseEvent event) {
        return switch (event.kind()) {
            case IMPORTED -> Optional.of(COMPLAINT);
            case REGISTERED, KIND_CORRECTED ->
                Optional.ofNullable(event.payload().get("kind"));
            default -> Optional.empty();
        };
    }

    /** How long it may take says the moment that the customer was told, last when she came back. */
    private Optional<CaseTimer> firstResponse(List<CaseEventRecorded> history) {
        return history.stream()
                .map(CaseEventRecorded::event)
                .filter(event -> event.kind() == CaseEventKind.REGISTERED || event.kind() == CaseEventKind.REOPENED)
                .map(this::told)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(terms -> CaseTimer.inWorkingTime(FIRST_RESPONSE, new FixedTerms(terms)));
    }

    private @Nullable Terms told(CaseEvent event) {
        String answerBy = event.payload().get("answerBy");
        return answerBy == null
                ? null
                : new Terms(
                        new Target.Amount(hours.between(event.occurredAt(), Instant.parse(answerBy))), hours.history());
    }
}
