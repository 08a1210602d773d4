package org.redress.intake.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.redress.intake.domain.ImportJob;
import org.redress.intake.domain.ImportLine;
import org.redress.intake.domain.ImportState;
import org.redress.intake.domain.ImportedCase;
import org.redress.intake.domain.ImportedRow;
import org.redress.intake.domain.RowProblem;
import org.redress.intake.domain.RowResult;
import org.redress.intake.domain.RowVerdict;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

/** */
class JpaImportRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    @OnEachDatabase
    void findsWhatAStopInterruptedAndNothingElse(TestDatabase database) {
        database.commit(em -> {
            imports(em).add(checked("checked"));
            ImportJob importing = checked("importing");
            importing.beginImport();
            imports(em).add(importing);
            ImportJob checking = job("checking");
            checking.beginCheck();
            imports(em).add(checking);
        });

        database.commit(em -> {
            assertThat(imports(em).running())
                    .extracting(ImportJob::fileName)
                    .containsExactlyInAnyOrder("importing", "checking");
            imports(em).running().forEach(ImportJob::interrupt);
        });

        database.commit(em -> {
            assertThat(imports(em).running()).isEmpty();
            assertThat(imports(em).newest(3))
                    .extracting(ImportJob::fileName, ImportJob::state)
                    .containsExactlyInAnyOrder(
                            tuple("checked", ImportState.CHECKED),
                            tuple("importing", ImportState.INTERRUPTED),
                            tuple("checking", ImportState.UPLOADED));
        });
    }

    @OnEachDatabase
    void reportsTheLinesInTheOrderOfTheFileUntilTheNextPass(TestDatabase database) {
        long id = database.inTransaction(em -> {
            ImportJob job = job("a file");
            imports(em).add(job);
            imports(em)
                    .add(ImportLine.rejected(
                            job.id(), new RowVerdict.Rejected(9, "c", RowProblem.CLOSED_BEFORE_RECEIVED, "closed")));
            imports(em).add(ImportLine.registered(job.id(), row(2, "a"), 77));
            imports(em).add(ImportLine.known(job.id(), row(3, "b"), 78));
            return job.id();
        });

        database.commit(em -> {
            assertThat(imports(em).lines(id))
                    .extracting(ImportLine::line, ImportLine::result)
                    .containsExactly(
                            tuple(2L, RowResult.OPEN), tuple(3L, RowResult.KNOWN), tuple(9L, RowResult.REJECTED));
            imports(em).removeLines(id);
        });

        database.commit(em -> assertThat(imports(em).lines(id)).isEmpty());
    }

    @OnEachDatabase
    void knowsARowByItsNumberAtTheSourceAndItsLayout(TestDatabase database) {
        database.commit(em -> imports(em).remember(new ImportedCase("cfpb", "2105582", 77)));

        database.commit(em -> {
            assertThat(imports(em).imported("cfpb", "2105582"))
                    .map(ImportedCase::caseId)
                    .contains(77L);
            assertThat(imports(em).imported("nyc311", "2105582")).isEmpty();
            assertThat(imports(em).imported("cfpb", "2105583")).isEmpty();
        });
    }

    private static ImportJob checked(String name) {
        ImportJob job = job(name);
        job.beginCheck();
        job.finish();
        return job;
    }

    private static ImportJob job(String name) {
        return new ImportJob("cfpb", name, 4096, "staff:5", NOW);
    }

    private static ImportedRow row(long line, String key) {
        return new ImportedRow(line, key, NOW, Optional.empty(), "MAIL", "A fee", Optional.empty(), Optional.empty());
    }

    private static JpaImportRepository imports(EntityManager em) {
        JpaImportRepository repository = new JpaImportRepository();
        repository.em = em;
        return repository;
    }
}
