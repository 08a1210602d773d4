package org.redress.customer.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.customer.InMemoryCustomers;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;

class CustomerServiceTest {
    private static final Instant NOW = Instant.parse("2026-09-23T08:05:00Z");
    private static final Particulars MRS_FORTUIN = Particulars.ofPerson("Mrs", "Anna", "Fortuin", "082 555 0100");

    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final CustomerService service = CustomerDoors.service(customers, Clock.fixed(NOW, ZoneOffset.UTC));
    private final CustomerQueries queries = CustomerDoors.queries(customers);

    @Test
    void takesInACustomerWhoIsFoundAgainByName() {
        long id = service.register(MRS_FORTUIN);

        assertThat(queries.find("fortuin"))
                .extracting(CustomerDetails::customerId)
                .containsExactly(id);
        assertThat(queries.details(id).name()).isEqualTo("Mrs Anna Fortuin");
        assertThat(queries.details(id).createdAt()).isEqualTo(NOW);
    }

    @Test
    void knowsACustomerWithoutANameByHerNumber() {
        long id = service.register(Particulars.none());

        assertThat(queries.details(id).name()).isEqualTo("Customer " + id);
        assertThat(queries.details(id).isUnnamed()).isTrue();
    }

    @Test
    void correctsTheAddressACustomerIsWrittenToAndNothingElse() {
        long id = service.register(MRS_FORTUIN);

        service.reachAt(id, " zanele@example.org ");

        assertThat(queries.details(id).particulars()).isEqualTo(MRS_FORTUIN.reachedAt("zanele@example.org"));
        assertThat(queries.details(id).name()).contains("Fortuin");
    }

    @Test
    void gradesACustomer() {
        long id = service.register(MRS_FORTUIN);

        service.grade(id, Grade.CORE, "She buys for the whole street.");

        assertThat(queries.byIds(List.of(id)).get(id).grade()).isEqualTo(Grade.CORE);
    }

    @Test
    void saysThatNobodyHasThatNumber() {
        assertThatThrownBy(() -> service.correct(4711, MRS_FORTUIN)).isInstanceOf(CustomerNotFound.class);
        assertThatThrownBy(() -> queries.details(4711)).hasMessageContaining("RDR-CUS-001");
    }
}
