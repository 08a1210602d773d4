package org.redress.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.ClientActor;
import org.redress.identity.domain.NoActor;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.TokenScope;
import org.redress.web.customer.CustomerCorrection;
import org.redress.web.customer.CustomersResource;

class ScopeGuardTest {
    private static final ClientActor SHOP = new ClientActor(1, Set.of(TokenScope.IMPORTS));

    @Test
    void opensAResourceToAClientWithItsScope() throws NoSuchMethodException {
        assertThat(ScopeGuard.mayEnter(SHOP, Imports.class.getMethod("list"))).isTrue();
    }

    @Test
    void closesItToEverybodyElse() throws NoSuchMethodException {
        Method list = Imports.class.getMethod("list");

        assertThat(ScopeGuard.mayEnter(new ClientActor(2, Set.of()), list)).isFalse();
        assertThat(ScopeGuard.mayEnter(new NoActor(), list)).isFalse();
        assertThat(ScopeGuard.mayEnter(new StaffActor(3, Caller.roles(), Set.of()), list))
                .isFalse();
    }

    /** D-25: whoever reads and writes complaints neither reads nor corrects the customers of the house. */
    @Test
    void aTokenForComplaintsOpensNoCustomer() throws NoSuchMethodException {
        Method read = CustomersResource.class.getMethod("get", long.class);
        Method correct = CustomersResource.class.getMethod("correct", long.class, CustomerCorrection.class);
        ClientActor complaints = new ClientActor(2, Set.of(TokenScope.COMPLAINTS_READ, TokenScope.COMPLAINTS_WRITE));
        ClientActor reader = new ClientActor(3, Set.of(TokenScope.CUSTOMERS_READ));
        ClientActor writer = new ClientActor(4, Set.of(TokenScope.CUSTOMERS_WRITE));

        assertThat(ScopeGuard.mayEnter(complaints, read)).isFalse();
        assertThat(ScopeGuard.mayEnter(complaints, correct)).isFalse();
        assertThat(ScopeGuard.mayEnter(reader, read)).isTrue();
        assertThat(ScopeGuard.mayEnter(reader, correct)).isFalse();
        assertThat(ScopeGuard.mayEnter(writer, read)).isFalse();
        assertThat(ScopeGuard.mayEnter(writer, correct)).isTrue();
    }

    @Test
    void asksForTheScopeOfTheMethodWhereItNamesOne() throws NoSuchMethodException {
        Method change = Imports.class.getMethod("change");

        assertThat(ScopeGuard.mayEnter(SHOP, change)).isFalse();
        assertThat(ScopeGuard.mayEnter(new ClientActor(2, Set.of(TokenScope.COMPLAINTS_WRITE)), change))
                .isTrue();
    }

    @Test
    void closesAResourceThatNamesNoScope() throws NoSuchMethodException {
        assertThat(ScopeGuard.mayEnter(SHOP, Forgotten.class.getMethod("list"))).isFalse();
    }

    @NeedsScope(TokenScope.IMPORTS)
    public static final class Imports {
        public void list() {}

        @NeedsScope(TokenScope.COMPLAINTS_WRITE)
        public void change() {}
    }

    public static final class Forgotten {
        public void list() {}
    }
}
