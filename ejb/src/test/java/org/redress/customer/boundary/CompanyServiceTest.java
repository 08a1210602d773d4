package org.redress.customer.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.customer.InMemoryCompanies;
import org.redress.customer.InMemoryCustomers;
import org.redress.customer.domain.CompanyChangedMeanwhile;
import org.redress.customer.domain.CompanyField;
import org.redress.customer.domain.CompanyProfile;
import org.redress.customer.domain.NoCompanyNamed;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.testing.TestClock;

/** R-130, D-25. */
class CompanyServiceTest {
    private static final CompanyProfile LODGES = new CompanyProfile(
            "Karoo Lodges",
            "12 Bree Street",
            "Guest houses",
            "With us since 2019",
            "Forty televisions",
            "A second house",
            "The owner signs",
            "Two sisters");

    private final TestClock clock = new TestClock(Instant.parse("2026-09-23T08:05:00Z"));
    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryCompanies companies = new InMemoryCompanies(customers);
    private final CustomerService people = CustomerDoors.service(customers, clock);
    private final CompanyService service = service();
    private final CompanyQueries queries = queries();

    @Test
    void thoseWhoSpeakForOneCompanyAreItsPeopleHoweverTheyWriteIt() {
        long company = service.put(of("Karoo Lodges"));

        assertThat(service.put(of("karoo  LODGES"))).isEqualTo(company);
        assertThat(service.put(of("Cape Lodges"))).isNotEqualTo(company);
        assertThat(queries.file(company).peopleInAll()).isEqualTo(2);
        assertThat(queries.file(company).profile()).isEqualTo(CompanyProfile.named("Karoo Lodges"));
    }

    @Test
    void whoeverSpeaksForAnotherOneIsNoLongerAmongThem() {
        long anna = of("Karoo Lodges");
        long company = service.put(anna);

        people.correct(anna, speaking("Cape Lodges"));

        assertThat(queries.file(company).people()).isEmpty();
    }

    @Test
    void whoeverSpeaksForNobodyIsPutWithNoCompany() {
        assertThatThrownBy(() -> service.put(of(" "))).isInstanceOf(NoCompanyNamed.class);
    }

    @Test
    void saysWhichOfItWasChangedAndNeverWhatItWas() {
        long company = service.put(of("Karoo Lodges"));

        service.edit(new EditCompany(company, 0, LODGES));
        service.edit(new EditCompany(company, 0, LODGES));

        assertThat(queries.file(company).profile()).isEqualTo(LODGES);
        assertThat(queries.file(company).changes())
                .extracting(CompanyFile.Change::fields)
                .containsExactly(
                        java.util.stream.Stream.of(CompanyField.values())
                                .filter(field -> field != CompanyField.NAME)
                                .toList(),
                        java.util.List.of(CompanyField.NAME));
        assertThat(queries.file(company).changes().get(0).doneBy()).isEqualTo("staff:7");
    }

    @Test
    void nobodyChangesWhatSheHasNotSeen() {
        long company = service.put(of("Karoo Lodges"));

        assertThatThrownBy(() -> service.edit(new EditCompany(company, 1, LODGES)))
                .isInstanceOf(CompanyChangedMeanwhile.class);
    }

    private long of(String organisation) {
        return people.register(speaking(organisation));
    }

    private static Particulars speaking(String organisation) {
        return new Particulars("", "Anna", "Fortuin", organisation, "", "", "", Optional.empty());
    }

    private CompanyService service() {
        CompanyService made = new CompanyService();
        made.companies = companies;
        made.customers = customers;
        made.clock = clock;
        made.actor = new CurrentActor();
        made.actor.is(new StaffActor(7, Set.of(Caller.AGENT), Set.of()));
        return made;
    }

    private CompanyQueries queries() {
        CompanyQueries made = new CompanyQueries();
        made.companies = companies;
        return made;
    }
}
