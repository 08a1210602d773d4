package org.redress.servicelevel.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.agreement.AgreedPeriod;
import org.redress.servicelevel.domain.agreement.AgreedPriority;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementElement;
import org.redress.servicelevel.domain.agreement.AgreementFixture;
import org.redress.servicelevel.domain.agreement.AgreementItemKind;
import org.redress.servicelevel.domain.agreement.AgreementStanding;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.servicelevel.domain.agreement.AgreementVersion;
import org.redress.servicelevel.domain.agreement.HolidaySet;
import org.redress.servicelevel.domain.agreement.ReviewRhythm;
import org.redress.servicelevel.domain.calendar.CalendarFixture;
import org.redress.servicelevel.domain.measurement.RebateTable;
import org.redress.testing.TestDatabase;

/** D-08 to D-10: the sample agreement is there after the migrations, as data. */
class ShippedAgreementTest {
    private static TestDatabase database;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.onDerby();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void holdsBeforeAnyCaseUntilAnotherIsSignedOff() {
        AgreementVersion version = version();

        assertThat(version.isShipped()).isTrue();
        assertThat(version.standing(Instant.parse("1999-12-31T22:00:00Z"))).isEqualTo(AgreementStanding.IN_FORCE);
        assertThat(version.validUntil()).isEmpty();
        assertThat(version.signedOffBy()).isEmpty();
        assertThat(version.signatories()).isEmpty();
        assertThat(version.writers()).isEmpty();
    }

    @Test
    void promisesTheSampleTargets() {
        assertThat(terms().priorities())
                .extracting(
                        AgreedPriority::code,
                        each -> each.resolution().text(),
                        each -> each.percent(),
                        each -> each.rebated())
                .containsExactly(
                        tuple("A", "4 h", new BigDecimal("90.00"), true),
                        tuple("B", "8 h", new BigDecimal("80.00"), true),
                        tuple("C", "3 d", new BigDecimal("75.00"), false));
        assertThat(terms().mostCasesAMonth()).isEqualTo(800);
        assertThat(terms().review()).isEqualTo(new ReviewRhythm(2, 7));
        assertThat(terms().period()).isEqualTo(new AgreedPeriod(12, true));
    }

    @Test
    void givesBackWhatTheTableSays() {
        assertThat(terms().rebates().rows())
                .extracting(RebateTable.Row::achievedFrom, RebateTable.Row::rebate)
                .containsExactly(
                        row(95, "0.00"),
                        row(94, "3.00"),
                        row(93, "4.00"),
                        row(92, "5.00"),
                        row(91, "6.00"),
                        row(90, "7.00"),
                        row(89, "8.50"),
                        row(88, "10.00"),
                        row(87, "12.00"),
                        row(86, "13.00"),
                        row(85, "15.50"));
    }

    @Test
    void countsInTheHoursOfTheSample() {
        assertThat(terms().hours().week()).isEqualTo(WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")));
        assertThat(terms().hours().holidays()).isEqualTo(HolidaySet.SOUTH_AFRICA);
        assertThat(terms().hours().specialDays()).isEmpty();
        assertThat(agreement().zone()).isEqualTo(AgreementFixture.ZONE);
    }

    @Test
    void saysEverythingButHowPeopleAreReached() {
        assertThat(EnumSet.allOf(AgreementItemKind.class))
                .allMatch(kind -> !terms().items(kind).isEmpty());
        assertThat(terms().missing())
                .containsExactly(AgreementElement.CONTACTS_OF_PROVIDER, AgreementElement.CONTACTS_OF_CUSTOMER);
    }

    @Test
    void isFollowedLikeAnyOther() {
        AgreementTerms shipped = terms();

        try (EntityManager em = database.entityManager()) {
            em.getTransaction().begin();
            Agreement agreement = standard(em);
            agreement.draft(AgreementFixture.WRITER, AgreementFixture.NOW);
            em.flush();

            assertThat(agreement.draft().map(AgreementVersion::terms)).contains(shipped);
            em.getTransaction().rollback();
        }
    }

    @Test
    void countsInACalendarOfTheHouseThatSaysTheSame() {
        CalendarHistory same = CalendarFixture.configured().history();
        try (EntityManager em = database.entityManager()) {
            em.getTransaction().begin();
            Agreement agreement = standard(em);

            agreement.countInHouse(same.with(
                    AgreementFixture.OCTOBER, CalendarFixture.terms("07:00").calendar(AgreementFixture.ZONE)));
            agreement.countInHouse(
                    CalendarHistory.of(CalendarFixture.terms("07:00").calendar(AgreementFixture.ZONE)));
            assertThat(agreement.latestTerms().hours().ofTheHouse())
                    .as("where both say something else")
                    .isFalse();

            agreement.countInHouse(same);
            assertThat(agreement.latestTerms().hours().ofTheHouse()).isTrue();
            em.getTransaction().rollback();
        }
    }

    private static AgreementVersion version() {
        return agreement().version(1).orElseThrow();
    }

    private static AgreementTerms terms() {
        return version().terms();
    }

    private static Agreement agreement() {
        return database.read(em -> {
            Agreement agreement = standard(em);
            agreement.latestTerms();
            return agreement;
        });
    }

    private static Agreement standard(EntityManager em) {
        JpaAgreementRepository repository = new JpaAgreementRepository();
        repository.em = em;
        return repository.byCode("STANDARD").orElseThrow();
    }

    private static Tuple row(int achievedFrom, String rebate) {
        return tuple(new BigDecimal(achievedFrom + ".00"), new BigDecimal(rebate));
    }
}
