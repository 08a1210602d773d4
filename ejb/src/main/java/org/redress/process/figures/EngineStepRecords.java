package org.redress.process.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.redress.studio.domain.CaseStay;
import org.redress.studio.domain.Stay;
import org.redress.studio.domain.StepKind;
import org.redress.studio.domain.StepRecords;
import org.redress.studio.domain.StepScope;

/**
 * Reads the engine's tables in SQL: its own queries make an object of every column of every row, and have no durations. Each
 * question is one pass along an index; a stay costs one row.
 */
@ApplicationScoped
class EngineStepRecords implements StepRecords {
    /** What only leads on, and the frame round what several people do at once. */
    private static final String STEPS =
            " a.ACT_TYPE_ not in ('exclusiveGateway', 'inclusiveGateway', 'parallelGateway',"
                    + " 'complexGateway', 'multiInstanceBody')";

    private static final String STAY =
            "a.PROC_INST_ID_, a.ACT_ID_, a.ACT_NAME_, a.ACT_TYPE_, a.START_TIME_, a.END_TIME_, a.ACT_INST_STATE_";

    private static final String ITS_OWN_CAUSE = " i.INCIDENT_TYPE_ = 'failedJob' and i.ROOT_CAUSE_INCIDENT_ID_ = i.ID_";

    /** How the engine writes down that a step was left without being done. */
    private static final int CUT_OFF = 2;

    @Inject
    Rows rows;

    @Inject
    HiddenInstances hidden;

    @Override
    public void stays(StepScope scope, Consumer<Stay> each) {
        read("select " + STAY + " from ACT_HI_ACTINST a where", "", List.of(), scope, row -> each.accept(stay(row)));
    }

    @Override
    public void staysAt(String element, StepScope scope, Consumer<CaseStay> each) {
        read(
                "select " + STAY
                        + ", p.BUSINESS_KEY_ from ACT_HI_ACTINST a join ACT_HI_PROCINST p on p.ID_ = a.PROC_INST_ID_"
                        + " where p.BUSINESS_KEY_ is not null and",
                " and a.ACT_ID_ = ?",
                List.of(element),
                scope,
                row -> each.accept(new CaseStay(Long.parseLong(row.getString("BUSINESS_KEY_")), stay(row))));
    }

    @Override
    public List<Failure> failures(StepScope scope) {
        Set<String> notHers = hidden.now();
        Set<String> definitions = definitions(scope);
        List<Failure> failures = new ArrayList<>();
        rows.each(
                "select i.PROC_INST_ID_, i.PROC_DEF_ID_, i.ACTIVITY_ID_, i.INCIDENT_TIMESTAMP_, e.BUSINESS_KEY_ from ACT_RU_INCIDENT i"
                        + " join ACT_RU_EXECUTION e on e.ID_ = i.PROC_INST_ID_ where e.BUSINESS_KEY_ is not null and"
                        + ITS_OWN_CAUSE,
                List.of(),
                row -> {
                    if (definitions.contains(row.getString("PROC_DEF_ID_"))
                            && !notHers.contains(row.getString("PROC_INST_ID_"))) {
                        failures.add(new Failure(
                                Long.parseLong(row.getString("BUSINESS_KEY_")),
                                row.getString("ACTIVITY_ID_"),
                                row.getTimestamp("INCIDENT_TIMESTAMP_").toInstant()));
                    }
                });
        return failures;
    }

    @Override
    public Map<String, ProcessTotals> totals(Instant now) {
        Set<String> notHers = hidden.now();
        Map<String, Integer> running = counted(
                "select d.KEY_, e.ID_ from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_"
                        + " where e.PARENT_ID_ is null and e.BUSINESS_KEY_ is not null",
                List.of(),
                notHers);
        Map<String, Integer> late = counted(
                "select distinct d.KEY_, t.PROC_INST_ID_ from work_item w join ACT_RU_TASK t on t.ID_ = w.work_item_id"
                        + " join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_ where w.waiting = false and w.order_at < ?",
                List.of(now),
                notHers);
        Map<String, Integer> incidents = counted(
                "select d.KEY_, i.PROC_INST_ID_ from ACT_RU_INCIDENT i join ACT_RE_PROCDEF d on d.ID_ = i.PROC_DEF_ID_"
                        + " join ACT_RU_EXECUTION e on e.ID_ = i.PROC_INST_ID_ where e.BUSINESS_KEY_ is not null and"
                        + ITS_OWN_CAUSE,
                List.of(),
                notHers);
        Map<String, ProcessTotals> totals = new HashMap<>();
        Set<String> processes = new TreeSet<>(running.keySet());
        processes.addAll(incidents.keySet());
        processes.forEach(process -> totals.put(
                process,
                new ProcessTotals(
                        running.getOrDefault(process, 0),
                        late.getOrDefault(process, 0),
                        incidents.getOrDefault(process, 0))));
        return totals;
    }

    /** How many rows there are of each process, without those of cases that are not hers. */
    private Map<String, Integer> counted(String sql, List<Object> values, Set<String> notHers) {
        Map<String, Integer> counts = new HashMap<>();
        rows.each(sql, values, row -> {
            if (!notHers.contains(row.getString(2))) {
                counts.merge(row.getString(1), 1, Integer::sum);
            }
        });
        return counts;
    }

    /** Those that go on, and those that ended in the period: each a pass along the index by definition and end. */
    private void read(String select, String condition, List<Object> values, StepScope scope, Rows.Row each) {
        Set<String> definitions = definitions(scope);
        if (definitions.isEmpty()) {
            return;
        }
        Set<String> notHers = hidden.now();
        String places = String.join(", ", Collections.nCopies(definitions.size(), "?"));
        Rows.Row ofHers = row -> {
            if (!notHers.contains(row.getString("PROC_INST_ID_"))) {
                each.read(row);
            }
        };
        String of = select + STEPS + " and a.PROC_DEF_ID_ in (" + places + ")" + condition;
        List<Object> asked = Stream.concat(definitions.stream().map(Object.class::cast), values.stream())
                .toList();
        rows.each(of + " and a.END_TIME_ is null", asked, ofHers);
        rows.each(
                of + " and a.END_TIME_ >= ?",
                Stream.concat(asked.stream(), Stream.of(scope.since())).toList(),
                ofHers);
    }

    /** The engine's ids of the process in the releases that are asked for. */
    private Set<String> definitions(StepScope scope) {
        String condition = scope.deployment().isPresent() ? " and d.DEPLOYMENT_ID_ = ?" : "";
        Set<String> ids = new TreeSet<>();
        rows.each(
                "select d.ID_ from ACT_RE_PROCDEF d where d.KEY_ = ?" + condition,
                Stream.concat(Stream.of(scope.process()), scope.deployment().stream())
                        .toList(),
                row -> ids.add(row.getString(1)));
        return ids;
    }

    private static Stay stay(ResultSet row) throws SQLException {
        String name = row.getString("ACT_NAME_");
        String element = row.getString("ACT_ID_");
        return new Stay(
                element,
                name == null ? element : name,
                StepKind.of(row.getString("ACT_TYPE_")),
                row.getTimestamp("START_TIME_").toInstant(),
                Optional.ofNullable(row.getTimestamp("END_TIME_")).map(Timestamp::toInstant),
                row.getInt("ACT_INST_STATE_") == CUT_OFF);
    }
}
