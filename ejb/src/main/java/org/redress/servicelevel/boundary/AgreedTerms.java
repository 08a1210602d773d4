package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.agreement.AgreedPriority;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementInForce;
import org.redress.servicelevel.domain.clock.Target;
import org.redress.servicelevel.domain.clock.Terms;
import org.redress.servicelevel.domain.clock.TermsBook;

/**
 * An agreement as a clock reads it. Until a case has a priority, and for one that the version does not know, the last of its
 * priorities counts. After the agreement has ended, what it said last goes on to hold for the cases that began under it.
 */
final class AgreedTerms implements TermsBook {
    private final Agreement agreement;
    private final CalendarHistory calendar;

    private AgreedTerms(Agreement agreement, CalendarHistory calendar) {
        this.agreement = agreement;
        this.calendar = calendar;
    }

    /**
     * Empty where no version was signed off.
     *
     * @param house the calendar of the house, which counts where a version says so
     */
    static Optional<TermsBook> of(Agreement agreement, CalendarHistory house) {
        return agreement.calendar(house).map(calendar -> new AgreedTerms(agreement, calendar));
    }

    @Override
    public Terms at(Instant moment, Optional<String> priority) {
        AgreementInForce version = versionAt(agreement, moment);
        List<AgreedPriority> levels = version.terms().priorities();
        AgreedPriority level = priority.flatMap(version::priority).orElseGet(() -> levels.get(levels.size() - 1));
        return new Terms(Target.of(level.resolution()), calendar);
    }

    @Override
    public List<Instant> changes(Instant from, Instant until) {
        return agreement.begins().stream()
                .filter(begin -> begin.isAfter(from) && !begin.isAfter(until))
                .toList();
    }

    /** What of it counts at a moment. */
    static AgreementInForce versionOf(Agreement agreement, Instant moment) {
        if (agreement.begins().isEmpty()) {
            throw new AgreementNotFound();
        }
        return versionAt(agreement, moment);
    }

    private static AgreementInForce versionAt(Agreement agreement, Instant moment) {
        return agreement
                .inForce(moment)
                .or(() -> agreement.begins().stream()
                        .filter(begin -> !begin.isAfter(moment))
                        .reduce((earlier, later) -> later)
                        .or(() -> agreement.begins().stream().findFirst())
                        .flatMap(agreement::inForce))
                .orElseThrow(() -> new IllegalStateException(agreement + " never holds"));
    }
}
