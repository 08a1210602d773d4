package org.redress.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.Test;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.NotAllowed;

class FailureTest {

    @Test
    void findsARefusalInsideWhatTheContainerWrapsItIn() {
        Failure failure = Failure.of(new RuntimeException(new EJBException("wrapped", new NotAllowed("door"))));

        assertThat(failure.status()).isEqualTo(403);
        assertThat(failure.staysOnThePage()).isTrue();
    }

    @Test
    void doesNotTellAClosedCaseFromNone() {
        assertThat(Failure.of(new CaseNotFound(1L)).status()).isEqualTo(404);
    }

    @Test
    void saysThatSomebodyElseWasFirst() {
        Failure failure = Failure.of(new EJBException("wrapped", new OptimisticLockException()));

        assertThat(failure.status()).isEqualTo(409);
        assertThat(failure.refusal().code()).isEqualTo("RDR-WEB-409");
    }

    @Test
    void givesADefectAShortCodeAndNoWords() {
        Failure failure = Failure.of(new IllegalStateException("secret"));

        assertThat(failure.status()).isEqualTo(500);
        assertThat(failure.code()).matches("[A-Z2-9]{3}-[A-Z2-9]{3}");
        assertThat(failure.staysOnThePage()).isFalse();
    }
}
