package org.redress.servicelevel.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.NOW;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.OCTOBER;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.SIGNER;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.WRITER;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementFixture;
import org.redress.servicelevel.domain.agreement.AgreementInForce;
import org.redress.servicelevel.domain.agreement.AgreementItemKind;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.servicelevel.domain.agreement.AgreementVersion;
import org.redress.servicelevel.domain.agreement.Ending;
import org.redress.servicelevel.domain.measurement.RebateTable;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaAgreementRepositoryTest {
    private static final String CODE = "KAROO-GOLD";

    @OnEachDatabase
    void keepsAllThatIsAgreedOn(TestDatabase database) {
        database.commit(em -> repository(em).add(AgreementFixture.signed()));

        database.commit(em -> {
            Agreement found = repository(em).byCode(CODE).orElseThrow();
            AgreementVersion version = found.version(1).orElseThrow();
            assertThat(found.line()).isEqualTo(AgreementFixture.line());
            assertThat(version.terms()).isEqualTo(AgreementFixture.terms());
            assertThat(version.signatories()).isEqualTo(AgreementFixture.signatories());
            assertThat(version.signedOffBy()).contains(SIGNER);
            assertThat(version.signedOffAt()).contains(NOW);
            assertThat(version.writers()).containsExactly(WRITER);
            assertThat(version.isShipped()).isFalse();
            assertThat(version.changedAt()).isEqualTo(NOW);
            assertThat(found.inForce(NOW))
                    .get()
                    .extracting(AgreementInForce::terms)
                    .isEqualTo(AgreementFixture.terms());
            assertThat(found.ending()).isEmpty();
        });
    }

    @OnEachDatabase
    void writesADraftOverAndOver(TestDatabase database) {
        Map<AgreementItemKind, List<String>> fewer =
                Map.of(AgreementItemKind.PROMISE, List.of("Second of PROMISE", "First of PROMISE"));
        AgreementTerms other = AgreementFixture.saying(
                fewer, List.of(AgreementFixture.priority("B", "6 h", "82.5", false)), RebateTable.NONE);
        database.commit(em -> repository(em).add(AgreementFixture.drafted()));

        database.commit(em -> repository(em).byCode(CODE).orElseThrow().write(1, other, SIGNER, OCTOBER));
        database.commit(em -> {
            AgreementVersion draft =
                    repository(em).byCode(CODE).orElseThrow().draft().orElseThrow();
            assertThat(draft.terms()).isEqualTo(other);
            assertThat(draft.revision()).isEqualTo(2);
            assertThat(draft.writers()).containsExactlyInAnyOrder(WRITER, SIGNER);
        });
        database.commit(
                em -> repository(em).byCode(CODE).orElseThrow().write(2, AgreementFixture.terms(), WRITER, OCTOBER));

        AgreementTerms written =
                database.read(em -> repository(em).byCode(CODE).orElseThrow().latestTerms());
        assertThat(written).isEqualTo(AgreementFixture.terms());
    }

    @OnEachDatabase
    void keepsWhatAVersionSaidWhenAnotherFollowsIt(TestDatabase database) {
        database.commit(em -> repository(em).add(AgreementFixture.signed()));

        database.commit(em -> repository(em).byCode(CODE).orElseThrow().draft(WRITER, NOW));
        database.commit(em -> {
            Agreement agreement = repository(em).byCode(CODE).orElseThrow();
            agreement.write(1, AgreementFixture.openFrom("07:00"), WRITER, NOW);
            agreement.signOff(2, AgreementFixture.signedOff(OCTOBER, NOW));
        });

        database.commit(em -> {
            Agreement agreement = repository(em).byCode(CODE).orElseThrow();
            assertThat(agreement.inForce(OCTOBER.minusMillis(1)))
                    .get()
                    .extracting(AgreementInForce::terms)
                    .isEqualTo(AgreementFixture.terms());
            assertThat(agreement.inForce(OCTOBER))
                    .get()
                    .extracting(AgreementInForce::terms)
                    .isEqualTo(AgreementFixture.openFrom("07:00"));
        });
    }

    @OnEachDatabase
    void forgetsADraftThatIsGivenUpAndKeepsHowItEnded(TestDatabase database) {
        Ending ending = new Ending(OCTOBER, "The lodge is closing.", "Folder 4", SIGNER, NOW);
        database.commit(em -> {
            repository(em).add(AgreementFixture.signed());
            repository(em).byCode(CODE).orElseThrow().draft(WRITER, NOW);
        });

        database.commit(em -> repository(em).byCode(CODE).orElseThrow().end(ending));

        database.commit(em -> {
            Agreement agreement = repository(em).byCode(CODE).orElseThrow();
            assertThat(agreement.versions())
                    .extracting(AgreementVersion::number)
                    .containsExactly(1);
            assertThat(agreement.ending()).contains(ending);
            assertThat(agreement.inForce(OCTOBER)).isEmpty();
        });
    }

    @OnEachDatabase
    void removesAnAgreementWithNothingLeft(TestDatabase database) {
        database.commit(em -> repository(em).add(AgreementFixture.drafted()));

        database.commit(em -> {
            Agreement agreement = repository(em).byCode(CODE).orElseThrow();
            agreement.discardDraft();
            repository(em).remove(agreement);
        });

        database.commit(em -> assertThat(repository(em).all()).isEmpty());
    }

    private static JpaAgreementRepository repository(EntityManager em) {
        JpaAgreementRepository repository = new JpaAgreementRepository();
        repository.em = em;
        return repository;
    }
}
