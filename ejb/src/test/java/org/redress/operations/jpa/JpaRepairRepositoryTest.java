package org.redress.operations.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.redress.operations.domain.FailedStep;
import org.redress.operations.domain.Repair;
import org.redress.operations.domain.RepairKind;
import org.redress.operations.domain.RepairRepository;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaRepairRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00.123456Z");

    @OnEachDatabase
    void keepsWhatWasDoneInACaseInItsOrder(TestDatabase database) {
        database.commit(em -> in(em).add(Repair.skipped(step(7), "Told by telephone ✓", 12, NOW.plusSeconds(60))));
        database.commit(em -> in(em).add(Repair.corrected(step(7), "severity", "HIGH", 12, NOW)));
        database.commit(em -> in(em).add(Repair.retried(step(8), 12, NOW)));

        List<Repair> done = database.read(em -> in(em).ofCase(7));

        assertThat(done).extracting(Repair::kind).containsExactly(RepairKind.CORRECTED, RepairKind.SKIPPED);
        assertThat(done.get(0).value()).isEqualTo("HIGH");
        assertThat(done.get(0).doneAt()).isEqualTo(NOW);
        assertThat(done.get(1).reason()).isEqualTo("Told by telephone ✓");
        assertThat(done.get(1).elementName()).isEqualTo("Record it");
    }

    private static FailedStep step(long caseId) {
        return new FailedStep("i", caseId, "P", "Process", "Task_Record", "Record it", NOW, 3, "no such word", true);
    }

    private static RepairRepository in(EntityManager em) {
        JpaRepairRepository repository = new JpaRepairRepository();
        repository.em = em;
        return repository;
    }
}
