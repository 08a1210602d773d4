package org.redress.web.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.SpecialDay;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.servicelevel.domain.agreement.AgreedHours;
import org.redress.servicelevel.domain.agreement.AgreedPeriod;
import org.redress.servicelevel.domain.agreement.AgreedPriority;
import org.redress.servicelevel.domain.agreement.AgreementItemKind;
import org.redress.servicelevel.domain.agreement.AgreementParty;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.servicelevel.domain.agreement.ContactPoint;
import org.redress.servicelevel.domain.agreement.HolidaySet;
import org.redress.servicelevel.domain.agreement.ReviewRhythm;
import org.redress.servicelevel.domain.measurement.RebateTable;
import org.redress.shared.BusinessException;

/** D-08: all of it can be typed, and comes back as it was typed. */
class TermsEntriesTest {
    private final TermsEntries entries = new TermsEntries(terms());

    @Test
    void giveBackWhatTheyWereGiven() {
        assertThat(entries.terms()).isEqualTo(terms());
    }

    @Test
    void takeWhatIsTyped() {
        entries.getItems().get(0).setLines(" One.\n\n Two. ");
        entries.getPriorities().get(0).setResolution("90 min");
        entries.getPriorities().get(0).setAcknowledgement("30 min");
        entries.getPriorities().get(0).setPercent("92,5");
        entries.setRebates("95 % 0\n 94: 3,5 \n");
        entries.getHours().getWeekdays().get(5).setHours("09:00-12:00");
        entries.getHours().getSpecialDays().get(0).setHours("");

        AgreementTerms typed = entries.terms();

        assertThat(typed.items(AgreementItemKind.values()[0])).containsExactly("One.", "Two.");
        assertThat(typed.priority("A")).get().satisfies(priority -> {
            assertThat(priority.resolution()).isEqualTo(WorkingTime.parse("90 min"));
            assertThat(priority.percent()).isEqualByComparingTo("92.5");
        });
        assertThat(typed.rebates()).isEqualTo(new RebateTable(List.of(row("95", "0"), row("94", "3.5"))));
        assertThat(typed.hours().week().days()).hasSize(6);
        assertThat(typed.hours().specialDays()).allMatch(day -> day.plan().isClosed());
    }

    @Test
    void leaveOutRowsWithoutWhatNamesThem() {
        entries.addPriority();
        entries.addContactPoint();
        entries.addSpecialDay();

        assertThat(entries.terms()).isEqualTo(terms());
    }

    @Test
    void refuseWhatIsNoTimeNoShareNoTableAndNoHours() {
        refused("RDR-SVL-012", new TermsEntries(terms()), typed -> typed.getPriorities()
                .get(0)
                .setResolution("soon"));
        refused("RDR-SVL-014", new TermsEntries(terms()), typed -> typed.getPriorities()
                .get(0)
                .setPercent("most"));
        refused("RDR-SVL-015", new TermsEntries(terms()), typed -> typed.setRebates("94 3\n95 0"));
        refused("RDR-SVL-015", new TermsEntries(terms()), typed -> typed.setRebates("94"));
        refused(
                "RDR-SVL-016",
                new TermsEntries(terms()),
                typed -> typed.getHours().getWeekdays().get(0).setHours("8 to 5"));
    }

    @Test
    void differWhereTheyWereChanged() {
        entries.getPriorities().get(0).setResolution("5 h");
        entries.setMostCasesAMonth(900);

        assertThat(Changes.between(terms(), entries.terms())).containsExactly("PRIORITIES", "LIMITS");
        assertThat(Changes.between(terms(), terms())).isEmpty();
    }

    private static void refused(String code, TermsEntries typed, Consumer<TermsEntries> typing) {
        typing.accept(typed);
        assertThatThrownBy(typed::terms)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    private static AgreementTerms terms() {
        return new AgreementTerms(
                Map.of(AgreementItemKind.PROMISE, List.of("First.", "Second.")),
                List.of(new AgreedPriority(
                        "A",
                        "Urgent",
                        WorkingTime.parse("2 h"),
                        WorkingTime.parse("1 d"),
                        WorkingTime.parse("4 h"),
                        new BigDecimal("90"),
                        true)),
                new RebateTable(List.of(row("95", "0"), row("94", "3"))),
                new AgreedHours(
                        WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")),
                        HolidaySet.SOUTH_AFRICA,
                        List.of(SpecialDay.of(LocalDate.of(2026, 12, 24), "Eve", Frame.of("08:30", "12:00")))),
                List.of(new ContactPoint(AgreementParty.CUSTOMER, "Desk", "053 555 0199")),
                new AgreedPeriod(12, true),
                800,
                new ReviewRhythm(2, 7));
    }

    private static RebateTable.Row row(String achievedFrom, String rebate) {
        return new RebateTable.Row(new BigDecimal(achievedFrom), new BigDecimal(rebate));
    }
}
