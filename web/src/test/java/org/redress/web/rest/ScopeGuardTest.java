package org.redress.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.ClientActor;
import org.redress.identity.domain.NoActor;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.TokenScope;

class ScopeGuardTest {
    private static final ClientActor SHOP = new ClientActor(1, Set.of(TokenScope.IMPORTS));

    @Test
    void opensAResourceToAClientWithItsScope() {
        assertThat(ScopeGuard.mayEnter(SHOP, Imports.class)).isTrue();
    }

    @Test
    void closesItToEverybodyElse() {
        assertThat(ScopeGuard.mayEnter(new ClientActor(2, Set.of()), Imports.class))
                .isFalse();
        assertThat(ScopeGuard.mayEnter(new NoActor(), Imports.class)).isFalse();
        assertThat(ScopeGuard.mayEnter(new StaffActor(3, Caller.roles(), Set.of()), Imports.class))
                .isFalse();
    }

    @Test
    void closesAResourceThatNamesNoScope() {
        assertThat(ScopeGuard.mayEnter(SHOP, Forgotten.class)).isFalse();
    }

    @NeedsScope(TokenScope.IMPORTS)
    private static final class Imports {}

    private static final class Forgotten {}
}
