package org.redress.servicelevel.domain.agreement;

import static org.redress.servicelevel.domain.agreement.AgreementParty.CUSTOMER;
import static org.redress.servicelevel.domain.agreement.AgreementParty.PROVIDER;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.SpecialDay;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.servicelevel.domain.measurement.RebateTable;

/** An agreement with the targets of D-09, on the eve of Heritage Day, and the people who write and sign it. */
public final class AgreementFixture {
    public static final long WRITER = 7;
    public static final long SIGNER = 8;
    public static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    public static final Instant OCTOBER = Instant.parse("2026-09-30T22:00:00Z");
    public static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");

    /** A house that is open from Monday to Friday, also on holidays. */
    public static final CalendarHistory HOUSE = CalendarHistory.of(
            WorkingCalendar.of(ZONE, WeekPlan.mondayToFriday(Frame.of("09:00", "17:00")), HolidayPlan.NONE));

    private AgreementFixture() {}

    public static AgreementLine line() {
        return new AgreementLine("KAROO-GOLD", "Karoo gold", "Karoo Home & Hi-Fi", "Diamond Lodge", "Gold", ZONE);
    }

    /** With only a draft. */
    public static Agreement drafted() {
        return new Agreement(line(), terms(), WRITER, NOW);
    }

    /** With one version that holds from now on. */
    public static Agreement signed() {
        Agreement agreement = drafted();
        agreement.signOff(1, signedOff(NOW, NOW));
        return agreement;
    }

    public static SignedOff signedOff(Instant validFrom, Instant at) {
        return new SignedOff(validFrom, SIGNER, "Support service manager", at, signatories());
    }

    public static List<Signatory> signatories() {
        return List.of(
                new Signatory(PROVIDER, "Priya Govender", "Manager", LocalDate.of(2026, 9, 21)),
                new Signatory(CUSTOMER, "Naledi Smit", "Owner", LocalDate.of(2026, 9, 23)));
    }

    /** All that D-08 asks for. */
    public static AgreementTerms terms() {
        return new AgreementTerms(
                items(),
                List.of(
                        priority("A", "4 h", "90", true),
                        priority("B", "8 h", "80", true),
                        priority("C", "3 d", "75", false)),
                new RebateTable(List.of(rebate("95", "0"), rebate("94", "3"), rebate("85", "15.5"))),
                hours("08:30", "18:00"),
                List.of(
                        new ContactPoint(PROVIDER, "Service desk", "053 555 0100"),
                        new ContactPoint(CUSTOMER, "Front office", "desk@lodge.example")),
                new AgreedPeriod(12, true),
                800,
                new ReviewRhythm(2, 7));
    }

    /** The same with other hours. */
    public static AgreementTerms openFrom(String opens) {
        AgreementTerms terms = terms();
        return new AgreementTerms(
                terms.items(),
                terms.priorities(),
                terms.rebates(),
                hours(opens, "18:00"),
                terms.contactPoints(),
                terms.period(),
                terms.mostCasesAMonth(),
                terms.review());
    }

    /** The same for so many months, renewed or not. */
    public static AgreementTerms during(AgreedPeriod period) {
        AgreementTerms terms = terms();
        return new AgreementTerms(
                terms.items(),
                terms.priorities(),
                terms.rebates(),
                terms.hours(),
                terms.contactPoints(),
                period,
                terms.mostCasesAMonth(),
                terms.review());
    }

    /** The same, counted in the calendar of the house. */
    public static AgreementTerms inTheHouse() {
        AgreementTerms terms = terms();
        return new AgreementTerms(
                terms.items(),
                terms.priorities(),
                terms.rebates(),
                terms.hours().asOfTheHouse(),
                terms.contactPoints(),
                terms.period(),
                terms.mostCasesAMonth(),
                terms.review());
    }

    /** The same with these contact points only. */
    public static AgreementTerms reachedBy(ContactPoint... points) {
        AgreementTerms terms = terms();
        return new AgreementTerms(
                terms.items(),
                terms.priorities(),
                terms.rebates(),
                terms.hours(),
                List.of(points),
                terms.period(),
                terms.mostCasesAMonth(),
                terms.review());
    }

    /** The same with these lists and priorities. */
    public static AgreementTerms saying(
            Map<AgreementItemKind, List<String>> items, List<AgreedPriority> priorities, RebateTable rebates) {
        AgreementTerms terms = terms();
        return new AgreementTerms(
                items,
                priorities,
                rebates,
                terms.hours(),
                terms.contactPoints(),
                terms.period(),
                terms.mostCasesAMonth(),
                terms.review());
    }

    public static Map<AgreementItemKind, List<String>> items() {
        Map<AgreementItemKind, List<String>> items = new EnumMap<>(AgreementItemKind.class);
        for (AgreementItemKind kind : AgreementItemKind.values()) {
            items.put(kind, List.of("First of " + kind, "Second of " + kind));
        }
        return items;
    }

    public static AgreedPriority priority(String code, String resolution, String percent, boolean rebated) {
        return new AgreedPriority(
                code,
                "Those of " + code,
                WorkingTime.parse("2 h"),
                WorkingTime.parse("1 d"),
                WorkingTime.parse(resolution),
                new BigDecimal(percent),
                rebated);
    }

    private static RebateTable.Row rebate(String achievedFrom, String rebate) {
        return new RebateTable.Row(new BigDecimal(achievedFrom), new BigDecimal(rebate));
    }

    private static AgreedHours hours(String opens, String closes) {
        return new AgreedHours(
                WeekPlan.mondayToFriday(Frame.of(opens, closes)),
                HolidaySet.SOUTH_AFRICA,
                List.of(
                        SpecialDay.of(LocalDate.of(2026, 12, 24), "Christmas Eve", Frame.of("08:30", "12:00")),
                        SpecialDay.of(LocalDate.of(2026, 12, 31), "Stock-taking")));
    }
}
