package org.redress.servicelevel.domain.agreement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.servicelevel.domain.agreement.TermsRefused.Problem;

/**
 * A priority of an agreement and what it promises. Source, D-09.
 *
 * @param code its code, like {@code A}
 * @param meaning which cases it is for
 * @param acknowledgement by when a case is acknowledged
 * @param nextContact how long the customer is without a word from us at most
 * @param resolution by when a case is cleared
 * @param percent in more than so many of a hundred cases it is cleared by then
 * @param rebated whether something is given back when it is not
 */
public record AgreedPriority(
        String code,
        String meaning,
        WorkingTime acknowledgement,
        WorkingTime nextContact,
        WorkingTime resolution,
        BigDecimal percent,
        boolean rebated) {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,3}");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** @throws TermsRefused when something of it cannot be kept */
    public AgreedPriority {
        if (!CODE.matcher(code).matches()) {
            throw new TermsRefused(Problem.PRIORITY_CODE, code);
        }
        requireSome(code, acknowledgement);
        requireSome(code, nextContact);
        requireSome(code, resolution);
        if (isLonger(acknowledgement, resolution)) {
            throw new TermsRefused(Problem.TARGETS_OUT_OF_ORDER, code);
        }
        meaning = AgreementTerms.name(meaning);
        percent = share(code, percent);
    }

    /**
     * A priority as people write it: times like {@code 30 min}, {@code 4 h}, {@code 3 d}; the share with a point or a comma.
     *
     * @throws TermsRefused when something of it cannot be kept
     */
    public static AgreedPriority written(
            String code,
            String meaning,
            String acknowledgement,
            String nextContact,
            String resolution,
            String percent,
            boolean rebated) {
        String name = code.strip().toUpperCase(Locale.ROOT);
        return new AgreedPriority(
                name,
                meaning,
                time(name, acknowledgement),
                time(name, nextContact),
                time(name, resolution),
                WrittenFigure.read(percent).orElseThrow(() -> new TermsRefused(Problem.SHARE, name)),
                rebated);
    }

    private static WorkingTime time(String code, String written) {
        try {
            return WorkingTime.parse(written);
        } catch (IllegalArgumentException otherwise) {
            throw new TermsRefused(Problem.NO_WORKING_TIME, code);
        }
    }

    private static void requireSome(String code, WorkingTime target) {
        if (target.number() == 0) {
            throw new TermsRefused(Problem.NO_WORKING_TIME, code);
        }
    }

    /** Days and hours cannot be compared without a calendar. */
    private static boolean isLonger(WorkingTime one, WorkingTime other) {
        if (one.isInDays() != other.isInDays()) {
            return false;
        }
        return one.isInDays() ? one.number() > other.number() : one.duration().compareTo(other.duration()) > 0;
    }

    private static BigDecimal share(String code, BigDecimal percent) {
        if (percent.signum() <= 0
                || percent.compareTo(ALL) >= 0
                || percent.stripTrailingZeros().scale() > DECIMALS) {
            throw new TermsRefused(Problem.SHARE, code);
        }
        return percent.setScale(DECIMALS);
    }
}
