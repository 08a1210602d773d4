package org.redress.process.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.CaseCondition;
import org.redress.studio.domain.DecisionRecords;
import org.redress.studio.domain.Release;

/**
 * Reads what the engine has kept of the tables that a process asks, and our own rows of the others. A table is of one of the
 * two; both are read of each, so that nothing is lost when an owner lets a process ask a table that none asked before.
 */
@ApplicationScoped
class EngineDecisionRecords implements DecisionRecords {
    /** A rule that gives several answers is written down once for each of them. */
    private static final String BY_THE_ENGINE = "select distinct d.ID_, o.RULE_ID_, d.EVAL_TIME_, d.PROC_INST_ID_"
            + " from ACT_HI_DECINST d join ACT_HI_DEC_OUT o on o.DEC_INST_ID_ = d.ID_ where d.DEC_DEF_KEY_ = ?";

    private static final String OF_A_DEPLOYMENT =
            " and d.DEC_DEF_ID_ in (select f.ID_ from ACT_RE_DECISION_DEF f where f.DEPLOYMENT_ID_ = ?)";

    private static final String BY_US =
            "select h.rule_id, sum(case when h.hit_at >= ? then 1 else 0 end), max(h.hit_at)"
                    + " from rule_hit h where h.decision = ?";

    @Inject
    Rows rows;

    @Inject
    HiddenInstances hidden;

    @Inject
    CurrentActor actor;

    @Override
    public Map<String, Hits> hits(String decision, Optional<Release> release, Instant since) {
        Map<String, Hits> hits = new HashMap<>();
        byTheEngine(decision, release, since, hits);
        byUs(decision, release, since, hits);
        return hits;
    }

    private void byTheEngine(String decision, Optional<Release> release, Instant since, Map<String, Hits> hits) {
        Set<String> notHers = hidden.now();
        Optional<String> deployment = release.flatMap(Release::deploymentId);
        rows.each(
                BY_THE_ENGINE + (deployment.isPresent() ? OF_A_DEPLOYMENT : ""),
                Stream.concat(Stream.of(decision), deployment.stream()).toList(),
                row -> {
                    String rule = row.getString("RULE_ID_");
                    if (rule != null && !notHers.contains(row.getString("PROC_INST_ID_"))) {
                        hits.merge(
                                rule, Hits.once(row.getTimestamp("EVAL_TIME_").toInstant(), since), Hits::and);
                    }
                });
    }

    private void byUs(String decision, Optional<Release> release, Instant since, Map<String, Hits> hits) {
        SqlOfRule rule = SqlOfRule.of(CaseCondition.of(actor.get()), "h.case_id");
        List<Object> values = Stream.of(
                        Stream.of(since, decision), release.map(Release::number).stream(), rule.values().stream())
                .<Object>flatMap(each -> each)
                .toList();
        rows.each(
                BY_US + (release.isPresent() ? " and h.release_number = ?" : "") + " and (" + rule.condition()
                        + ") group by h.rule_id",
                values,
                row -> hits.merge(
                        row.getString(1),
                        new Hits(row.getInt(2), row.getTimestamp(3).toInstant()),
                        Hits::and));
    }
}
