package org.redress.process.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.redress.model.ComplaintDecision;
import org.redress.process.release.ReleasedTable.Answer;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseRepository;
import org.redress.studio.domain.RuleHit;
import org.redress.studio.domain.RuleHits;

/**
 * Asks a table for what is then done in a case, and keeps by which rules it was decided, in the same transaction: of the tables
 * that no process asks, so that the engine's history knows nothing of them. Who only looks asks {@link ReleasedTables}.
 */
@ApplicationScoped
public class Decisions {
    @Inject
    ReleasedTables tables;

    @Inject
    LiveModels models;

    @Inject
    ReleaseRepository releases;

    @Inject
    RuleHits hits;

    @Inject
    Clock clock;

    /** What the rules of the live release that apply say, in the order of the table; empty when none does. */
    public List<Answer> of(long caseId, ComplaintDecision decision, Map<String, Object> facts) {
        return kept(
                caseId, decision, models.live().number(), tables.live(decision).ask(facts));
    }

    /** What the one rule of the live release that applies says. */
    public Answer one(long caseId, ComplaintDecision decision, Map<String, Object> facts) {
        List<Answer> answers = of(caseId, decision, facts);
        if (answers.size() != 1) {
            throw new IllegalStateException(
                    answers.size() + " rules of " + decision.id() + " answer to " + facts.keySet());
        }
        return answers.get(0);
    }

    /** The same by the table of a given deployment, by which a running case is decided. */
    public List<Answer> by(String deploymentId, long caseId, ComplaintDecision decision, Map<String, Object> facts) {
        List<Answer> answers = tables.of(deploymentId, decision).ask(facts);
        releases.all().stream()
                .filter(release ->
                        release.deploymentId().filter(deploymentId::equals).isPresent())
                .map(Release::number)
                .findFirst()
                .ifPresent(number -> kept(caseId, decision, number, answers));
        return answers;
    }

    private List<Answer> kept(long caseId, ComplaintDecision decision, int release, List<Answer> answers) {
        Instant now = clock.instant();
        answers.forEach(answer -> hits.add(new RuleHit(release, decision.id(), answer.ruleId(), caseId, now)));
        return answers;
    }
}
