package org.redress.customer.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.redress.customer.domain.BuyingHabit;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.CustomerProfile;
import org.redress.customer.domain.CustomerRelation;
import org.redress.customer.domain.CustomerSearch;
import org.redress.customer.domain.DecisionPower;
import org.redress.customer.domain.Particulars;
import org.redress.customer.domain.PreferredContact;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaCustomerRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T08:05:00.123456Z");
    private static final Particulars RADEBE = new Particulars(
            "Mr",
            "Themba",
            "Radebe",
            "",
            "082 555 0167",
            "themba@example.org",
            "27 Kloof Rd\nKimberley",
            Optional.of(PreferredContact.PHONE));

    @OnEachDatabase
    void keepsEverythingThatIsKnown(TestDatabase database) {
        long id = add(database, RADEBE);

        Customer found = query(database, customers -> customers.byId(id).orElseThrow());

        assertThat(found.particulars()).isEqualTo(RADEBE);
        assertThat(found.createdAt()).isEqualTo(NOW);
    }

    @OnEachDatabase
    void keepsWhatElseIsKnown(TestDatabase database) {
        long id = add(database, RADEBE);
        CustomerProfile known = new CustomerProfile(
                Optional.of(LocalTime.of(16, 0)),
                Optional.of(LocalTime.of(18, 0)),
                Optional.of(DecisionPower.WITH_OTHERS),
                Optional.of(CustomerRelation.BORN_AGAIN),
                Optional.of(BuyingHabit.NEED_BASED),
                Optional.of(LocalDate.of(1962, 5, 30)),
                "Teacher",
                "Chess",
                "Tea",
                "Waiting");

        database.inTransaction(em -> over(em).byId(id).orElseThrow().describe(known));

        assertThat(query(database, customers -> customers.byId(id).orElseThrow())
                        .profile())
                .isEqualTo(known);
    }

    @OnEachDatabase
    void findsHerByPartsOfNameOrMailAndByTelephone(TestDatabase database) {
        long radebe = add(database, RADEBE);
        add(database, Particulars.ofPerson("Mrs", "Anna", "Fortuin", "+27 82 555 0100"));

        assertThat(found(database, "them rad")).containsExactly(radebe);
        assertThat(found(database, "themba@exa")).containsExactly(radebe);
        assertThat(found(database, "0825550167")).containsExactly(radebe);
        assertThat(found(database, "082 555")).hasSize(2);
        assertThat(found(database, "nobody")).isEmpty();
    }

    @OnEachDatabase
    void takesWildcardsAsWhatTheyAre(TestDatabase database) {
        add(database, RADEBE);

        assertThat(found(database, "%%")).isEmpty();
        assertThat(found(database, "th_m")).isEmpty();
    }

    @OnEachDatabase
    void stopsAtTheLimit(TestDatabase database) {
        add(database, RADEBE);
        add(database, RADEBE);

        List<Customer> found = query(database, customers -> customers.matching(CustomerSearch.of("radebe"), 1));
        assertThat(found).hasSize(1);
    }

    private static long add(TestDatabase database, Particulars particulars) {
        return database.inTransaction(em -> {
            Customer customer = new Customer(particulars, NOW);
            over(em).add(customer);
            return customer.id();
        });
    }

    private static List<Long> found(TestDatabase database, String typed) {
        return query(database, customers -> customers.matching(CustomerSearch.of(typed), 10).stream()
                .map(Customer::id)
                .toList());
    }

    private static <T> T query(TestDatabase database, Function<JpaCustomerRepository, T> query) {
        return database.read(em -> query.apply(over(em)));
    }

    private static JpaCustomerRepository over(EntityManager em) {
        JpaCustomerRepository repository = new JpaCustomerRepository();
        repository.em = em;
        return repository;
    }
}
