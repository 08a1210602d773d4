package org.redress.solution.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.shared.Money;
import org.redress.solution.domain.Alternative;
import org.redress.solution.domain.Proposer;
import org.redress.solution.domain.Remediation;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaAlternativeRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final Proposer LERATO = new Proposer(12, DecidingRole.AGENT, NOW);

    @OnEachDatabase
    void keepsWhatStandsReadyInItsOrder(TestDatabase database) {
        Remediation repair = new Remediation(Remedy.REPAIR, Money.of("1240", "ZAR"), "A new board ✓", "On Friday.");
        Remediation voucher = new Remediation(Remedy.VOUCHER, Money.of("100", "ZAR"), "A voucher", "By mail.");
        database.commit(em -> in(em).add(new Alternative(7, repair, LERATO)));
        database.commit(em -> in(em).add(new Alternative(8, repair, LERATO)));
        database.commit(em -> in(em).add(new Alternative(7, voucher, LERATO)));
        database.commit(em -> in(em).ofCase(7).get(0).take());

        List<Alternative> found = database.read(em -> in(em).ofCase(7));
        assertThat(found).extracting(Alternative::remediation).containsExactly(repair, voucher);
        assertThat(found).extracting(Alternative::isStandingBy).containsExactly(false, true);
        assertThat(found.get(0).preparerRole()).isEqualTo(DecidingRole.AGENT);
        assertThat(found.get(0).preparedBy()).isEqualTo(12);
        long id = found.get(1).id();
        Remediation byId = database.read(em -> in(em).byId(id).orElseThrow().remediation());
        assertThat(byId).isEqualTo(voucher);
    }

    private static JpaAlternativeRepository in(EntityManager em) {
        JpaAlternativeRepository repository = new JpaAlternativeRepository();
        repository.em = em;
        return repository;
    }
}
