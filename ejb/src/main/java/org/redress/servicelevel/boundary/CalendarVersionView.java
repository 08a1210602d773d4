package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.redress.servicelevel.domain.agreement.AgreementStanding;
import org.redress.servicelevel.domain.calendar.CalendarTerms;
import org.redress.servicelevel.domain.calendar.CalendarVersion;
import org.redress.servicelevel.domain.calendar.HouseCalendar;

/**
 * A version of a calendar with all it says.
 *
 * @param number which one of its calendar, from 1
 * @param revision how often it was written
 * @param standing where it stands now
 * @param configured whether it is as the site was configured
 * @param changedAt when it was written last
 * @param writers who has written in it
 * @param writtenByMe whether the acting person has, so that she does not sign it off
 * @param validFrom the first moment that is judged by it; empty for a draft
 * @param validUntil the first moment that is not any more; empty while none follows
 * @param signedOffBy who signed it off; empty for a draft and for what was configured
 * @param signedOffTitle as what
 * @param casesMoved of how many cases what the engine waits for was moved after the sign-off; empty while that is being done
 * @param terms what it says
 */
public record CalendarVersionView(
        int number,
        int revision,
        AgreementStanding standing,
        boolean configured,
        Instant changedAt,
        Set<Long> writers,
        boolean writtenByMe,
        Optional<Instant> validFrom,
        Optional<Instant> validUntil,
        Optional<Long> signedOffBy,
        Optional<String> signedOffTitle,
        Optional<Instant> signedOffAt,
        Optional<Integer> casesMoved,
        CalendarTerms terms) {
    static CalendarVersionView of(HouseCalendar calendar, CalendarVersion version, Instant now, long staffId) {
        return new CalendarVersionView(
                version.number(),
                version.revision(),
                calendar.standing(version, now),
                version.isConfigured(),
                version.changedAt(),
                version.writers(),
                version.isWrittenBy(staffId),
                version.validFrom(),
                version.isDraft() ? Optional.empty() : calendar.endOf(version),
                version.signedOffBy(),
                version.signedOffTitle(),
                version.signedOffAt(),
                version.casesMoved(),
                version.terms());
    }
}
