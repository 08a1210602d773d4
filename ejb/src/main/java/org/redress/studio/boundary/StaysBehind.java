package org.redress.studio.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.studio.boundary.StaysPage.ShownStay;
import org.redress.studio.domain.FirstOf;
import org.redress.studio.domain.Stay;
import org.redress.studio.domain.StepNumber;
import org.redress.studio.domain.StepRecords;
import org.redress.studio.domain.StepScope;
import org.redress.studio.domain.WorkedTime;

/** Finds the stays behind one figure of a step: the same ones that it counts. */
@ApplicationScoped
class StaysBehind {
    private static final Comparator<ShownStay> LONGEST_THERE =
            Comparator.comparing(ShownStay::from).thenComparing(ShownStay::caseId);
    private static final Comparator<ShownStay> LATEST =
            Comparator.comparing(ShownStay::from).reversed().thenComparing(ShownStay::caseId);
    private static final Comparator<ShownStay> LONGEST = Comparator.comparing(ShownStay::worked)
            .thenComparing(ShownStay::elapsed)
            .reversed()
            .thenComparing(ShownStay::caseId);

    @Inject
    StepRecords records;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    StaysPage page(String name, String element, StepNumber number, StepScope scope, int from) {
        Instant now = clock.instant();
        WorkedTime worked = new WorkedTime(hours, now);
        int begin = Math.max(0, Math.min(from, StaysPage.MOST));
        int end = Math.min(begin + StaysPage.SIZE, StaysPage.MOST);
        FirstOf<ShownStay> first = new FirstOf<>(end, order(number));
        if (number == StepNumber.INCIDENTS) {
            records.failures(scope).stream()
                    .filter(failure -> failure.element().equals(element))
                    .forEach(failure ->
                            first.add(shown(failure.caseId(), failure.since(), Optional.empty(), worked, now)));
        } else {
            records.staysAt(element, scope, each -> {
                if (isBehind(number, each.stay(), scope.since())) {
                    first.add(
                            shown(each.caseId(), each.stay().from(), each.stay().until(), worked, now));
                }
            });
        }
        List<ShownStay> shown = first.inOrder();
        boolean more = first.count() > end && end < StaysPage.MOST;
        return new StaysPage(
                name,
                first.count(),
                shown.subList(Math.min(begin, shown.size()), shown.size()),
                more ? OptionalInt.of(end) : OptionalInt.empty());
    }

    private static ShownStay shown(long caseId, Instant from, Optional<Instant> until, WorkedTime worked, Instant now) {
        Instant to = until.orElse(now);
        return new ShownStay(caseId, from, until, worked.between(from, to), Duration.between(from, to));
    }

    private static boolean isBehind(StepNumber number, Stay stay, Instant since) {
        return switch (number) {
            case RUNNING -> stay.isGoingOn();
            case ENTERED -> !stay.from().isBefore(since);
            case DONE -> stay.isMeasured();
            case CUT_OFF -> stay.until().isPresent() && stay.cutOff();
            case INCIDENTS -> false;
        };
    }

    private static Comparator<ShownStay> order(StepNumber number) {
        return switch (number) {
            case RUNNING, INCIDENTS -> LONGEST_THERE;
            case ENTERED, CUT_OFF -> LATEST;
            case DONE -> LONGEST;
        };
    }
}
