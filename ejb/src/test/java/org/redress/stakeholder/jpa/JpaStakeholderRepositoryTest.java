package org.redress.stakeholder.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.redress.stakeholder.domain.NewStakeholder;
import org.redress.stakeholder.domain.OutcomeNotice;
import org.redress.stakeholder.domain.ReportState;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.stakeholder.domain.Stakeholder;
import org.redress.stakeholder.domain.StakeholderReport;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.testing.AllCasesBut;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaStakeholderRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00.123456Z");

    @OnEachDatabase
    void keepsTheListOfACaseInItsOrder(TestDatabase database) {
        database.commit(em -> {
            add(em, 7, StakeholderRole.SUPERVISOR);
            add(em, 8, StakeholderRole.MANAGEMENT);
            add(em, 7, StakeholderRole.SUPPLIER);
        });

        List<Stakeholder> list = database.read(em -> in(em).ofCase(7));
        assertThat(list)
                .extracting(Stakeholder::role)
                .containsExactly(StakeholderRole.SUPERVISOR, StakeholderRole.SUPPLIER);
    }

    @OnEachDatabase
    void keepsWhoWasToldWhenByWhomAndHow(TestDatabase database) {
        long id =
                database.inTransaction(em -> add(em, 7, StakeholderRole.STORES).id());
        database.commit(em -> {
            Stakeholder stores = in(em).byId(id).orElseThrow();
            in(em).add(stores.told(ReportWay.TELEPHONE, "They check the shelf.", 12, NOW));
        });

        Stakeholder stores = database.read(em -> in(em).byId(id).orElseThrow());
        assertThat(stores.state()).isEqualTo(ReportState.TOLD);
        StakeholderReport report =
                database.read(em -> in(em).reportsOf(7)).iterator().next();
        assertThat(report.stakeholderId()).isEqualTo(id);
        assertThat(report.toldAt()).isEqualTo(NOW);
        assertThat(report.toldBy()).isEqualTo(12);
        assertThat(report.note()).isEqualTo("They check the shelf.");
    }

    /** */
    @OnEachDatabase
    void listsWhoHasToHearOfManyCasesInOneRead(TestDatabase database) {
        database.commit(em -> {
            add(em, 7, StakeholderRole.SUPERVISOR);
            in(em).add(add(em, 7, StakeholderRole.STORES).told(ReportWay.TELEPHONE, "They check.", 12, NOW));
            add(em, 8, StakeholderRole.MANAGEMENT);
            add(em, 9, StakeholderRole.SUPPLIER);
        });

        assertThat(database.<List<Stakeholder>>read(em -> {
                    JpaStakeholderRepository repository = in(em);
                    repository.maySee = new AllCasesBut(9);
                    return repository.visibleWaitingIn(List.of(7L, 8L, 9L));
                }))
                .extracting(Stakeholder::role)
                .containsExactly(StakeholderRole.SUPERVISOR, StakeholderRole.MANAGEMENT);
    }

    @OnEachDatabase
    void keepsWordsToTheCustomerOfAnyLength(TestDatabase database) {
        String words = "We are sorry. ".repeat(4_000).strip();
        database.commit(em -> in(em).add(new OutcomeNotice(7, words, ReportWay.LETTER, NOW, 12, NOW)));

        List<OutcomeNotice> notices = database.read(em -> in(em).noticesOf(7));
        assertThat(notices).singleElement().satisfies(notice -> assertThat(notice.words())
                .isEqualTo(words));
    }

    private static Stakeholder add(EntityManager em, long caseId, StakeholderRole role) {
        Stakeholder stakeholder =
                new Stakeholder(caseId, NewStakeholder.named(role, "Must know.", "Please look."), NOW);
        in(em).add(stakeholder);
        return stakeholder;
    }

    private static JpaStakeholderRepository in(EntityManager em) {
        JpaStakeholderRepository repository = new JpaStakeholderRepository();
        repository.em = em;
        return repository;
    }
}
