package org.redress.studio.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.studio.boundary.DecisionFigures.RuleFigures;
import org.redress.studio.domain.DecisionRecords.Hits;
import org.redress.studio.domain.DrawnRules;
import org.redress.studio.domain.DrawnRules.Column;
import org.redress.studio.domain.DrawnRules.DrawnRule;
import org.redress.studio.domain.FigurePeriod;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;

/** Release 1 has a table of three rules, release 2, which is live, one of two; release 3 waits. */
class DecisionFiguresQueriesTest {
    private static final Instant NOW = Instant.parse("2026-09-23T08:00:00Z");
    private static final Instant BEFORE = NOW.minusSeconds(60);

    private final DecisionFiguresQueries queries = new DecisionFiguresQueries();
    private final ThreeReleases.Models models = new ThreeReleases.Models();

    @BeforeEach
    void wire() {
        queries.shown = new ShownRelease();
        queries.shown.releases = new ThreeReleases();
        queries.drawn = models;
        queries.tables = (deployment, decision) -> Optional.of(table(deployment.equals("d1") ? 3 : 2));
        queries.records = (decision, release, since) ->
                Map.of("rule1", new Hits(4, BEFORE), "rule3", new Hits(release.isPresent() ? 1 : 7, BEFORE));
        queries.findings = new TableFindings();
        queries.findings.engine = models;
        queries.findings.checker = set -> List.of(
                Finding.of(FindingKind.RULES_OVERLAP, "2", "1").at("rule2").inRule("rule2", ""),
                Finding.of(FindingKind.TABLE_WITH_A_GAP, "x").at("table"),
                Finding.of(FindingKind.DECISION_MISSING, "Other"));
        queries.changed = new ChangedModels();
        queries.changed.engine = models;
        queries.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void eachRuleHasHowOftenItDecidedAndWhatIsToBeSaidOfIt() {
        DecisionFigures figures = queries.of("Severity", Optional.empty(), FigurePeriod.DAYS_30);

        assertThat(figures.drawn()).isEqualTo(2);
        assertThat(figures.releases()).containsExactly(2, 1);
        assertThat(figures.rules()).extracting(RuleFigures::hits).containsExactly(4, 0);
        assertThat(figures.rules())
                .extracting(RuleFigures::last)
                .as("the second never decided")
                .containsExactly(Optional.of(BEFORE), Optional.empty());
        assertThat(figures.rules().get(1).findings())
                .extracting(Finding::kind)
                .containsExactly(FindingKind.RULES_OVERLAP);
        assertThat(figures.findings())
                .extracting(Finding::kind)
                .as("of the table, and nothing of the set")
                .containsExactly(FindingKind.TABLE_WITH_A_GAP);
        assertThat(figures.older()).as("the third rule is gone").isEqualTo(7);
    }

    @Test
    void anOlderReleaseShowsItsOwnTable() {
        DecisionFigures figures = queries.of("Severity", Optional.of(1), FigurePeriod.ALL);

        assertThat(figures.rules()).extracting(RuleFigures::hits).containsExactly(4, 0, 1);
        assertThat(figures.older()).isZero();
    }

    @Test
    void allTablesTellWhatDecidedAndWhichReleaseChangedThem() {
        assertThat(queries.tables())
                .containsExactly(new LiveTable("Severity", "Severity", Optional.of(2), 2, 11, 1, 2));
    }

    @Test
    void whatIsNotThereOrNeverWasLiveIsGone() {
        assertThatThrownBy(() -> queries.of("Other", Optional.empty(), FigurePeriod.ALL))
                .isInstanceOf(ModelGone.class);
        assertThatThrownBy(() -> queries.of("Severity", Optional.of(3), FigurePeriod.ALL))
                .isInstanceOf(ModelGone.class);
        assertThatThrownBy(() -> queries.of("Severity", Optional.of(9), FigurePeriod.ALL))
                .isInstanceOf(ModelGone.class);
    }

    private static DrawnRules table(int rules) {
        List<DrawnRule> three = List.of(rule("rule1"), rule("rule2"), rule("rule3"));
        return new DrawnRules(
                "Severity",
                "FIRST",
                List.of(new Column("dangerous", "Danger")),
                List.of(new Column("severity", "Severity")),
                three.subList(0, rules));
    }

    private static DrawnRule rule(String id) {
        return new DrawnRule(id, List.of("true"), List.of("HIGH"), "why");
    }
}
