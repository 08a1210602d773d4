package org.redress.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.commitment.boundary.PromiseNotFound;
import org.redress.complaint.boundary.AttachmentNotFound;
import org.redress.customer.boundary.CustomerNotFound;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.NotAllowed;
import org.redress.intake.boundary.ImportNotFound;
import org.redress.notification.boundary.MessageNotFound;
import org.redress.shared.BusinessException;
import org.redress.stakeholder.boundary.StakeholderNotFound;

class FailureTest {

    @Test
    void findsARefusalInsideWhatTheContainerWrapsItIn() {
        Failure failure = Failure.of(new RuntimeException(new EJBException("wrapped", new NotAllowed("door"))));

        assertThat(failure.status()).isEqualTo(403);
        assertThat(failure.staysOnThePage()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("whatHangsOnACase")
    void doesNotTellWhatIsHiddenFromWhatIsNotThere(BusinessException missing) {
        Failure hidden = Failure.of(new CaseNotFound());

        Failure none = Failure.of(missing);

        assertThat(none.status()).isEqualTo(404).isEqualTo(hidden.status());
        assertThat(none.code()).isEqualTo(hidden.code());
        assertThat(none.refusal().details()).isEmpty();
        assertThat(missing).hasMessage(hidden.refusal().getMessage());
    }

    @Test
    void saysThatThereIsNoSuchCustomerAndNoSuchImport() {
        assertThat(Failure.of(new CustomerNotFound()).status()).isEqualTo(404);
        assertThat(Failure.of(new ImportNotFound()).status()).isEqualTo(404);
    }

    private static Stream<BusinessException> whatHangsOnACase() {
        return Stream.of(
                new AttachmentNotFound(), new MessageNotFound(), new PromiseNotFound(), new StakeholderNotFound());
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
