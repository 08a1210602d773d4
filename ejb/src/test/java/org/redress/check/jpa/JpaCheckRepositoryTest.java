package org.redress.check.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.redress.check.CheckFormFixture;
import org.redress.check.domain.AnswerType;
import org.redress.check.domain.CheckAnswer;
import org.redress.check.domain.CheckForm;
import org.redress.check.domain.CheckRepository;
import org.redress.check.domain.CompletedCheck;
import org.redress.check.domain.GivenAnswer;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaCheckRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00.123456Z");
    private static final CheckForm FORM = CheckFormFixture.ofTheWorkshop();

    @OnEachDatabase
    void keepsWhatWasAnsweredInTheOrderOfTheQuestions(TestDatabase database) {
        database.commit(em -> done(em, 7, "Stukkend ✓"));
        database.commit(em -> done(em, 8, "Whole"));

        List<CompletedCheck> checks = database.read(em -> in(em).ofCase(7));
        List<CheckAnswer> answers = checks.get(0).answers();

        assertThat(checks).singleElement().satisfies(check -> {
            assertThat(check.title()).isEqualTo("Look at the fuse");
            assertThat(check.outcomeWords()).isEqualTo("Can be repaired");
            assertThat(check.completedAt()).isEqualTo(NOW);
        });
        assertThat(answers).extracting(CheckAnswer::answer).containsExactly("true", "Stukkend ✓", "FUSE");
        assertThat(answers).extracting(CheckAnswer::choiceWords).containsExactly("", "", "The fuse");
        assertThat(answers.get(1).type()).isEqualTo(AnswerType.TEXT);
    }

    private static void done(EntityManager em, long caseId, String seen) {
        List<GivenAnswer> given = FORM.answered(Map.of("sealed", "true", "seen", seen, "fault", "FUSE"));
        in(em).add(new CompletedCheck(caseId, "Task_Look", "Look at the fuse", FORM.outcome("REPAIR"), given, 12, NOW));
    }

    private static CheckRepository in(EntityManager em) {
        JpaCheckRepository repository = new JpaCheckRepository();
        repository.em = em;
        return repository;
    }
}
