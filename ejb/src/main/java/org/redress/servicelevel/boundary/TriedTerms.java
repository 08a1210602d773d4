package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.agreement.AgreedPriority;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.servicelevel.domain.clock.Target;
import org.redress.servicelevel.domain.clock.Terms;
import org.redress.servicelevel.domain.clock.TermsBook;

/**
 * An agreement as a clock would read it if other terms held from a moment on, hours and all.
 *
 * @param signed what was signed off, which holds until then
 * @param tried what would hold from then on; it has a priority
 * @param from the moment
 * @param calendar the hours of both
 */
record TriedTerms(TermsBook signed, AgreementTerms tried, Instant from, CalendarHistory calendar) implements TermsBook {
    static TriedTerms of(
            Agreement agreement, TermsBook signed, AgreementTerms tried, Instant from, CalendarHistory house) {
        CalendarHistory hours = agreement.calendar(house).orElseThrow(AgreementNotFound::new);
        return new TriedTerms(
                signed, tried, from, hours.followedBy(from, tried.hours().history(agreement.zone(), house)));
    }

    @Override
    public Terms at(Instant moment, Optional<String> priority) {
        if (moment.isBefore(from)) {
            return new Terms(signed.at(moment, priority).target(), calendar);
        }
        List<AgreedPriority> levels = tried.priorities();
        AgreedPriority level = priority.flatMap(tried::priority).orElseGet(() -> levels.get(levels.size() - 1));
        return new Terms(Target.of(level.resolution()), calendar);
    }

    @Override
    public List<Instant> changes(Instant since, Instant until) {
        return Stream.concat(
                        signed.changes(since, until).stream().filter(change -> change.isBefore(from)),
                        Stream.of(from).filter(change -> change.isAfter(since) && !change.isAfter(until)))
                .toList();
    }
}
