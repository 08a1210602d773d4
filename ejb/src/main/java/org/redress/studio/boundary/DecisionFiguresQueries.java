package org.redress.studio.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.identity.boundary.Allows;
import org.redress.studio.boundary.DecisionFigures.RuleFigures;
import org.redress.studio.domain.DecisionRecords;
import org.redress.studio.domain.DecisionRecords.Hits;
import org.redress.studio.domain.DrawnModels;
import org.redress.studio.domain.DrawnModels.DrawnModel;
import org.redress.studio.domain.DrawnRules;
import org.redress.studio.domain.DrawnRules.DrawnRule;
import org.redress.studio.domain.DrawnTables;
import org.redress.studio.domain.FigurePeriod;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.Release;

/** Which rules of decision tables decide, how often, and which never do. Source. */
@Stateless
public class DecisionFiguresQueries {
    @Inject
    ShownRelease shown;

    @Inject
    DrawnModels drawn;

    @Inject
    DrawnTables tables;

    @Inject
    DecisionRecords records;

    @Inject
    TableFindings findings;

    @Inject
    ChangedModels changed;

    @Inject
    Clock clock;

    /** The decision tables of the live release, counted over all releases. */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public List<LiveTable> tables() {
        Release live = shown.of(Optional.empty());
        Map<String, Integer> changedIn = changed.changedIn(shown.all());
        return drawn.tables(ShownRelease.deployment(live)).stream()
                .map(table -> table(live, table, Optional.ofNullable(changedIn.get(table.resource()))))
                .toList();
    }

    /**
     * How often each rule of a table decided something.
     *
     * @param decision its id
     * @param release the number of the release whose decisions are counted; all are, and the live one shown, without
     * @throws ModelGone when there is no such table or release
     */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public DecisionFigures of(String decision, Optional<Integer> release, FigurePeriod period) {
        Release seen = shown.of(release);
        DrawnModel model = drawn.tables(ShownRelease.deployment(seen)).stream()
                .filter(each -> each.id().equals(decision))
                .findFirst()
                .orElseThrow(ModelGone::new);
        DrawnRules table = rules(seen, decision);
        Instant since = period.since(clock.instant());
        Map<String, Hits> hits = new HashMap<>(records.hits(decision, release.map(number -> seen), since));
        List<Finding> said = findings.of(seen, model.resource());
        List<RuleFigures> rules = table.rules().stream()
                .map(rule -> figures(rule, Optional.ofNullable(hits.remove(rule.id())), said))
                .toList();
        return new DecisionFigures(
                decision,
                table,
                seen.number(),
                release,
                releasesWith(decision),
                period,
                since,
                rules,
                hits.values().stream().mapToInt(Hits::times).sum(),
                said.stream()
                        .filter(finding -> finding.place().rule().isEmpty())
                        .toList());
    }

    private LiveTable table(Release live, DrawnModel model, Optional<Integer> changedIn) {
        DrawnRules table = rules(live, model.id());
        Map<String, Hits> hits =
                records.hits(model.id(), Optional.empty(), FigurePeriod.DAYS_30.since(clock.instant()));
        return new LiveTable(
                model.id(),
                model.name(),
                changedIn,
                table.rules().size(),
                hits.values().stream().mapToInt(Hits::times).sum(),
                (int) table.rules().stream()
                        .filter(rule -> !hits.containsKey(rule.id()))
                        .count(),
                findings.of(live, model.resource()).size());
    }

    private DrawnRules rules(Release release, String decision) {
        return tables.rules(ShownRelease.deployment(release), decision).orElseThrow(ModelGone::new);
    }

    private static RuleFigures figures(DrawnRule rule, Optional<Hits> hits, List<Finding> said) {
        return new RuleFigures(
                rule,
                hits.map(Hits::times).orElse(0),
                hits.map(Hits::last),
                said.stream()
                        .filter(finding -> finding.place().rule().equals(rule.id()))
                        .toList());
    }

    private List<Integer> releasesWith(String decision) {
        return shown.all().stream()
                .filter(release -> drawn.tables(ShownRelease.deployment(release)).stream()
                        .anyMatch(each -> each.id().equals(decision)))
                .map(Release::number)
                .toList();
    }
}
