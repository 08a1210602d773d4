package org.redress.servicelevel.domain.calendar;

import java.time.Instant;
import org.redress.servicelevel.domain.agreement.AgreementTerms;

/**
 * A draft of a calendar is signed off. Source.
 *
 * @param validFrom the first moment that is judged by it
 * @param staffId who signs it off
 * @param title as what
 * @param at when
 */
public record CalendarSignedOff(Instant validFrom, long staffId, String title, Instant at) {
    public CalendarSignedOff {
        title = AgreementTerms.written(title);
    }
}
