package org.redress.process.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintVariable;
import org.redress.model.TableFact;
import org.redress.process.release.Decisions;
import org.redress.process.release.ReleasedTable.Answer;
import org.redress.recovery.domain.EndedCase;
import org.redress.recovery.domain.FollowUpPlan;
import org.redress.recovery.domain.FollowUpRules;

/** The table of follow-ups of the live release. */
@ApplicationScoped
class LiveFollowUpRules implements FollowUpRules {
    @Inject
    Decisions decisions;

    @Override
    public FollowUpPlan planAfter(long caseId, EndedCase ended) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(TableFact.OUTCOME.id(), ended.outcome().name());
        facts.put(
                ComplaintVariable.SEVERITY.id(),
                ended.severity().map(Enum::name).orElse(null));
        facts.put(ComplaintVariable.RUN_NUMBER.id(), (long) ended.run());
        Answer answer = decisions.one(caseId, ComplaintDecision.FOLLOW_UP, facts);
        return new FollowUpPlan(Integer.parseInt(answer.entry("attempts")), answer.entry("firstAfter"));
    }
}
