package org.redress.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.redress.identity.domain.NoActor;
import org.redress.identity.domain.SystemActor;

class CurrentActorTest {
    private final CurrentActor current = new CurrentActor();

    @Test
    void isNobodyUntilSomebodyIsNamed() {
        assertThat(current.get()).isEqualTo(new NoActor());
        assertThatThrownBy(current::staff).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void goesBackToWhoActedBeforeEvenAfterAFailure() {
        current.is(new SystemActor("start"));

        assertThatThrownBy(() -> current.as(new SystemActor("other"), () -> {
                    throw new IllegalStateException(current.get().reference());
                }))
                .hasMessage("system:other");
        assertThat(current.get()).isEqualTo(new SystemActor("start"));
    }
}
