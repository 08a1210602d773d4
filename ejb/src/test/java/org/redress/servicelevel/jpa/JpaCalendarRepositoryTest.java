package org.redress.servicelevel.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.NOW;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.OCTOBER;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.SIGNER;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.WRITER;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayRule.SingleDay;
import org.redress.servicelevel.domain.SpecialDay;
import org.redress.servicelevel.domain.calendar.CalendarFixture;
import org.redress.servicelevel.domain.calendar.CalendarTerms;
import org.redress.servicelevel.domain.calendar.CalendarVersion;
import org.redress.servicelevel.domain.calendar.HouseCalendar;
import org.redress.servicelevel.domain.calendar.ListedHolidays;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaCalendarRepositoryTest {
    private static final CalendarTerms OTHER = CalendarFixture.terms(
                    "07:00",
                    SpecialDay.of(LocalDate.of(2026, 12, 24), "Christmas Eve", Frame.of("08:30", "12:00")),
                    SpecialDay.of(LocalDate.of(2026, 12, 31), "Stock-taking"))
            .with(new ListedHolidays("elections.ics", List.of(new SingleDay("Elections", LocalDate.of(2026, 11, 4)))));

    @OnEachDatabase
    void keepsAllVersions(TestDatabase database) {
        database.commit(em -> repository(em).add(CalendarFixture.configured()));
        database.commit(em -> house(em).draft(WRITER, NOW));
        database.commit(em -> house(em).write(1, OTHER, WRITER, NOW));
        database.commit(em -> house(em).signOff(2, CalendarFixture.signedOff(OCTOBER, SIGNER, NOW)));
        database.commit(em -> house(em).version(2).orElseThrow().moved(12));

        database.commit(em -> {
            HouseCalendar found = house(em);
            assertThat(found.line()).isEqualTo(CalendarFixture.SEED.line());
            assertThat(found.versions()).extracting(CalendarVersion::number).containsExactly(1, 2);
            CalendarVersion second = found.version(2).orElseThrow();
            assertThat(second.terms()).isEqualTo(OTHER);
            assertThat(second.writers()).containsExactly(WRITER);
            assertThat(second.signedOffBy()).contains(SIGNER);
            assertThat(second.casesMoved()).contains(12);
            assertThat(found.validAt(NOW).terms()).isEqualTo(CalendarFixture.SEED.terms());
            assertThat(found.validAt(NOW).isConfigured()).isTrue();
            assertThat(repository(em).all()).hasSize(1);
        });
    }

    private static HouseCalendar house(EntityManager em) {
        return repository(em).byCode(HouseCalendar.OF_THE_HOUSE).orElseThrow();
    }

    private static JpaCalendarRepository repository(EntityManager em) {
        JpaCalendarRepository repository = new JpaCalendarRepository();
        repository.em = em;
        return repository;
    }
}
