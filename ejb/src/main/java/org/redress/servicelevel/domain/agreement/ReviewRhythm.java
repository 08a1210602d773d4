package org.redress.servicelevel.domain.agreement;

import org.redress.servicelevel.domain.agreement.TermsRefused.Problem;

/**
 * How often both parties look at the service together. Source: R-115, D-09.
 *
 * @param everyMonths about every so many months
 * @param agendaDaysBefore the agenda is there at least so many days before
 */
public record ReviewRhythm(int everyMonths, int agendaDaysBefore) {
    private static final int MOST_MONTHS = 24;
    private static final int MOST_DAYS = 60;

    /** @throws TermsRefused when a figure is out of range */
    public ReviewRhythm {
        require(everyMonths, 1, MOST_MONTHS);
        require(agendaDaysBefore, 0, MOST_DAYS);
    }

    private static void require(int figure, int least, int most) {
        if (figure < least || figure > most) {
            throw new TermsRefused(Problem.OUT_OF_RANGE, figure, least, most);
        }
    }
}
