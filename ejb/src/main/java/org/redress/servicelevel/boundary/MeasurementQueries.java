package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.redress.identity.boundary.Allows;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementRepository;

/**
 * What became of the months under an agreement, and which cases stand behind each figure. The acting person's view counts: cases that she
 * may not see are in no figure. Source, W-10 to W-12.
 */
@Stateless
public class MeasurementQueries {
    /** How many cases behind a figure are answered at once. */
    public static final int PAGE = 50;

    /** How many months can be measured at once. */
    public static final int MOST_MONTHS = 12;

    @Inject
    AgreementRepository agreements;

    @Inject
    MonthlyCases months;

    /**
     * A month.
     *
     * @throws AgreementNotFound when there is no such agreement, or nothing of it was signed off
     */
    @Allows({SUPERVISOR, PROCESS_OWNER, MANAGER})
    public MonthReport month(String agreementCode, YearMonth month) {
        return months.of(get(agreementCode), List.of(month)).report(month);
    }

    /**
     * The months until one, that one first; at most twelve. All are measured with the same reads as one.
     *
     * @throws AgreementNotFound when there is no such agreement, or nothing of it was signed off
     */
    @Allows({SUPERVISOR, PROCESS_OWNER, MANAGER})
    public List<MonthReport> monthsUntil(String agreementCode, YearMonth last, int howMany) {
        List<YearMonth> wanted = LongStream.range(0, Math.max(1, Math.min(howMany, MOST_MONTHS)))
                .mapToObj(last::minusMonths)
                .toList();
        MonthlyCases.Measured measured = months.of(get(agreementCode), wanted);
        return wanted.stream().map(measured::report).toList();
    }

    /**
     * The cases behind a figure of a month, with their clocks, 50 at once.
     *
     * @param level the code of the priority
     * @param inTime those that were done in time, or the others
     * @param from how many to leave out
     * @throws AgreementNotFound when there is no such agreement, or nothing of it was signed off
     */
    @Allows({SUPERVISOR, PROCESS_OWNER, MANAGER})
    public MeasuredPage cases(String agreementCode, YearMonth month, String level, boolean inTime, int from) {
        List<MeasuredCase> all = months.of(get(agreementCode), List.of(month)).cases(month).stream()
                .filter(each -> each.result().level().equals(level))
                .filter(each -> each.result().isInTime() == inTime)
                .toList();
        int begin = Math.max(0, Math.min(from, all.size()));
        int end = Math.min(all.size(), begin + PAGE);
        return new MeasuredPage(
                all.size(), all.subList(begin, end), end < all.size() ? OptionalInt.of(end) : OptionalInt.empty());
    }

    /**
     * All cases of a month with their clocks, those that were due first at the top, to be taken away as a whole.
     *
     * @throws AgreementNotFound when there is no such agreement, or nothing of it was signed off
     */
    @Allows({SUPERVISOR, PROCESS_OWNER, MANAGER})
    public List<MeasuredCase> allCases(String agreementCode, YearMonth month) {
        return months.of(get(agreementCode), List.of(month)).cases(month);
    }

    private Agreement get(String code) {
        return agreements.byCode(code).orElseThrow(AgreementNotFound::new);
    }
}
