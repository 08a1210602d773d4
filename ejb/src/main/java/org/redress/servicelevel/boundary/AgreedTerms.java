package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Empty where no version was signed off. */
    static Optional<TermsBook> of(Agreement agreement) {
        return agreement.calendar().map(calendar -> new AgreedTerms(agreement, calendar));
    }

    @Override
    public Terms at(Instant moment, Optional<String> priority) {
        AgreementInForce version = versionAt(moment);
        List<AgreedPriority> levels = version.terms().priorities();
        AgreedPriority level = priority.flatMap(version::priority).orElseGet(() -> levels.get(levels.size() - 1));
        return new Terms(Target.of(level.resolution()), calendar);
    }

    @Override
    public List<Instant> changes(Instant from, Instant until) {
        return begins().filter(begin -> begin.isAfter(from) && !begin.isAfter(until))
                .toList();
    }

    /** What of it counts at a moment. */
    static AgreementInForce versionOf(Agreement agreement, Instant moment) {
        return of(agreement)
                .map(AgreedTerms.class::cast)
                .map(terms -> terms.versionAt(moment))
                .orElseThrow(AgreementNotFound::new);
    }

    private AgreementInForce versionAt(Instant moment) {
        return agreement
                .inForce(moment)
                .or(() -> begins().filter(begin -> !begin.isAfter(moment))
                        .reduce((earlier, later) -> later)
                        .or(() -> begins().findFirst())
                        .flatMap(agreement::inForce))
                .orElseThrow(() -> new IllegalStateException(agreement + " never holds"));
    }

    private Stream<Instant> begins() {
        return calendar.versions().stream().map(CalendarHistory.Version::validFrom);
    }
}
