package org.redress.process.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.model.ComplaintDecision;
import org.redress.model.TableFact;
import org.redress.process.release.ReleasedTable.Answer;
import org.redress.studio.domain.RuleHit;

class DecisionsTest {
    private static final Map<String, Object> BY_PHONE = Map.of(TableFact.MEDIUM.id(), "CALL");

    private final ShippedDecisions decisions = new ShippedDecisions();

    @Test
    void keepsWhichRuleOfWhichReleaseDecidedInWhichCaseAndWhen() {
        Answer answer = decisions.one(7, ComplaintDecision.FIRST_RESPONSE, BY_PHONE);

        assertThat(decisions.kept()).singleElement().satisfies(hit -> {
            assertThat(hit.rule()).isEqualTo(answer.ruleId());
            assertThat(hit.decision()).isEqualTo("FirstResponseDecision");
            assertThat(hit.release()).isEqualTo(3);
            assertThat(hit.caseId()).isEqualTo(7);
            assertThat(hit.hitAt()).isEqualTo(ShippedDecisions.NOW);
        });
    }

    @Test
    void keepsEachOfSeveralRulesInTheirOrder() {
        List<Answer> answers = decisions.by(
                "d-1",
                7,
                ComplaintDecision.STAKEHOLDERS_TO_NOTIFY,
                Map.of("nature", "DETERIORATION", "severity", "MEDIUM", "remedy", "REPLACEMENT"));

        assertThat(answers).hasSizeGreaterThan(2);
        assertThat(decisions.kept())
                .extracting(RuleHit::rule)
                .containsExactlyElementsOf(answers.stream().map(Answer::ruleId).toList());
    }

    @Test
    void keepsNothingWhereNoRuleApplies() {
        assertThat(decisions.of(
                        7, ComplaintDecision.NOTICES, Map.of("event", "NOTE_ADDED", "contactKind", "COMPLAINT")))
                .isEmpty();
        assertThat(decisions.kept()).isEmpty();
    }

    @Test
    void wantsOneAnswerWhereOneIsWanted() {
        assertThatThrownBy(() -> decisions.one(7, ComplaintDecision.NOTICES, Map.of("event", "NOTE_ADDED")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NoticesDecision");
    }
}
