package org.redress.customer.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.customer.domain.Company;
import org.redress.customer.domain.CompanyChange;
import org.redress.customer.domain.CompanyField;
import org.redress.customer.domain.CompanyProfile;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.Particulars;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

/** R-130, D-25. */
class JpaCompanyRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final CompanyProfile LODGES = new CompanyProfile(
            "Karoo Lodges",
            "12 Bree Street",
            "Guest houses",
            "With us since 2019",
            "Forty televisions",
            "A second house",
            "The owner signs",
            "Two sisters");

    @OnEachDatabase
    void keepsWhatIsKnownAndFindsItByItsNameHoweverItIsWritten(TestDatabase database) {
        long id = company(database);
        database.commit(em -> {
            em.find(Company.class, id).describe(LODGES);
            in(em).add(new CompanyChange(id, List.of(CompanyField.PLANS, CompanyField.KIND), "staff:7", NOW));
        });

        Company found = database.read(em -> in(em).named("KAROO  lodges").orElseThrow());
        List<CompanyField> changed =
                database.read(em -> in(em).changesOf(id, 5).get(0).fields());
        boolean other = database.read(em -> in(em).named("Karoo").isPresent());
        assertThat(found.id()).isEqualTo(id);
        assertThat(found.profile()).isEqualTo(LODGES);
        assertThat(changed).containsExactly(CompanyField.KIND, CompanyField.PLANS);
        assertThat(other).isFalse();
    }

    @OnEachDatabase
    void knowsWhoSpeaksForItByName(TestDatabase database) {
        long id = company(database);
        speaking(database, "Botha", Optional.of(id));
        speaking(database, "Adams", Optional.of(id));
        speaking(database, "Cele", Optional.empty());

        List<String> people = database.read(em -> in(em).peopleOf(id, 1).stream()
                .map(each -> each.particulars().lastName())
                .toList());
        long all = database.read(em -> in(em).countPeopleOf(id));
        assertThat(people).containsExactly("Adams");
        assertThat(all).isEqualTo(2);
    }

    private static long company(TestDatabase database) {
        return database.inTransaction(em -> {
            Company company = new Company("Karoo Lodges", NOW);
            in(em).add(company);
            em.flush();
            return company.id();
        });
    }

    private static void speaking(TestDatabase database, String lastName, Optional<Long> company) {
        database.commit(em -> {
            Customer customer = new Customer(Particulars.ofPerson("", "", lastName, ""), NOW);
            company.ifPresent(customer::speaksFor);
            em.persist(customer);
        });
    }

    private static JpaCompanyRepository in(jakarta.persistence.EntityManager em) {
        JpaCompanyRepository repository = new JpaCompanyRepository();
        repository.em = em;
        return repository;
    }
}
