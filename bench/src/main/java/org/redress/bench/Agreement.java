package org.redress.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.bench.CommitLog.Commit;

/** Asks a database that no server works on whether it holds what was acknowledged, and whether its halves agree. */
final class Agreement {
    private static final String TAKEN =
            "select 1 from ACT_HI_TASKINST where ID_ = ? and (ASSIGNEE_ is not null or END_TIME_ is not null)";

    /** Whoever had it is away by now: then the history of the case is what says that she had it. */
    private static final String GIVEN_BACK =
            "select 1 from work_item w join ACT_HI_TASKINST t on t.ID_ = w.work_item_id"
                    + " join case_event e on e.case_id = w.case_id and e.kind in ('CLAIMED', 'TASK_FREED')"
                    + " and e.payload like '%\"' || t.TASK_DEF_KEY_ || '\"%' where w.work_item_id = ?";

    private static final Map<String, String> HALVES = new LinkedHashMap<>();

    static {
        HALVES.put("work-list entry without task", """
                select count(*) from work_item w
                 where not exists (select 1 from ACT_RU_TASK t where t.ID_ = w.work_item_id)""");
        HALVES.put("task without work-list entry", """
                select count(*) from ACT_RU_TASK t
                 where not exists (select 1 from work_item w where w.work_item_id = t.ID_)""");
        HALVES.put("task with somebody else than its entry says", """
                select count(*) from ACT_RU_TASK t join work_item w on w.work_item_id = t.ID_
                 where coalesce(t.ASSIGNEE_, '') <> coalesce(trim(cast(cast(w.assignee as char(20)) as varchar(20))), '')""");
        HALVES.put("complaint without run", """
                select count(*) from complaint c
                 where not exists (select 1 from case_run r where r.case_id = c.id)""");
        HALVES.put("complaint without event", """
                select count(*) from complaint c
                 where not exists (select 1 from case_event e where e.case_id = c.id)""");
        HALVES.put("open run without process", """
                select count(*) from case_run r where r.ended_at is null
                   and not exists (select 1 from ACT_RU_EXECUTION e where e.ID_ = r.root_instance)""");
        HALVES.put("process without open run", """
                select count(*) from ACT_RU_EXECUTION e
                 where e.ID_ = e.PROC_INST_ID_ and e.PROC_DEF_KEY_ = 'ComplaintHandlingProcess'
                   and not exists (select 1 from case_run r where r.root_instance = e.ID_ and r.ended_at is null)""");
        HALVES.put("open promise without process", """
                select count(*) from promise p where p.state in ('OPEN', 'REMINDED', 'MOVED')
                   and not exists (select 1 from ACT_RU_VARIABLE v join ACT_RU_EXECUTION e on e.ID_ = v.PROC_INST_ID_
                     where v.NAME_ = 'promiseId' and v.LONG_ = p.id and e.PROC_DEF_KEY_ = 'PromiseProcess')""");
        HALVES.put("process without open promise", """
                select count(*) from ACT_RU_EXECUTION e
                 where e.ID_ = e.PROC_INST_ID_ and e.PROC_DEF_KEY_ = 'PromiseProcess'
                   and not exists (select 1 from ACT_RU_VARIABLE v join promise p on p.id = v.LONG_
                     where v.NAME_ = 'promiseId' and v.PROC_INST_ID_ = e.ID_
                       and p.state in ('OPEN', 'REMINDED', 'MOVED'))""");
    }

    private static final String OF_STATE = "select count(*) from promise p where p.state in ";

    private final Connection connection;
    private final List<String> details = new ArrayList<>();

    Agreement(Connection connection) {
        this.connection = connection;
    }

    /** How many of these are not there. */
    int missing(List<Commit> commits) throws SQLException {
        int missing = 0;
        for (Commit commit : commits) {
            if (!holds(commit)) {
                missing++;
                details.add("missing: " + commit);
            }
        }
        return missing;
    }

    /** How many rows are without what belongs to them; promises are counted apart. */
    int halves(boolean promises) throws SQLException {
        int all = 0;
        for (Map.Entry<String, String> half : HALVES.entrySet()) {
            if (half.getKey().contains("promise") == promises) {
                int found = count(half.getValue());
                all += found;
                if (found > 0) {
                    details.add(found + " × " + half.getKey());
                }
            }
        }
        return all;
    }

    /**
     * The words that were given, counted twice: as the history of the cases says that they were made, and by what became of
     * them as the promises themselves say it.
     */
    Words words() throws SQLException {
        int made = count("select count(*) from case_event e where e.kind = 'PROMISE_MADE'")
                + count("select count(*) from case_event e where e.kind = 'PROMISE_MOVED'")
                - count("select count(*) from promise p where p.instead_of is not null");
        return new Words(
                made,
                count(OF_STATE + "('KEPT')"),
                count(OF_STATE + "('BROKEN')"),
                count("select count(*) from promise_move m"),
                count(OF_STATE + "('WITHDRAWN')"),
                count(OF_STATE + "('OPEN', 'REMINDED', 'MOVED')"));
    }

    /** So many were made, and so many are kept, broken, renegotiated in time, withdrawn and open. */
    record Words(int made, int kept, int broken, int renegotiated, int withdrawn, int open) {
        int sum() {
            return kept + broken + renegotiated + withdrawn + open;
        }

        int difference() {
            return made - sum();
        }

        @Override
        public String toString() {
            return made + " made = " + kept + " kept + " + broken + " broken + " + renegotiated
                    + " renegotiated in time + " + withdrawn + " withdrawn + " + open + " open; difference "
                    + difference();
        }
    }

    /** What exactly was found. */
    List<String> details() {
        return details;
    }

    private boolean holds(Commit commit) throws SQLException {
        String subject = commit.subject();
        return switch (commit.kind()) {
            case REGISTERED -> exists("select 1 from complaint where reference = ?", subject);
            case CLAIMED -> exists(TAKEN, subject) || exists(GIVEN_BACK, subject);
            case COMPLETED ->
                exists("select 1 from ACT_HI_TASKINST where ID_ = ? and END_TIME_ is not null", subject)
                        && !exists("select 1 from work_item where work_item_id = ?", subject);
            case PROMISED -> exists("select 1 from promise where id = ?", Long.parseLong(subject));
            case MOVED -> exists("select 1 from promise_move where promise_id = ?", Long.parseLong(subject));
            case WITHDRAWN ->
                exists("select 1 from promise where id = ? and state = 'WITHDRAWN'", Long.parseLong(subject));
            case KEPT -> exists("select 1 from promise where id = ? and state = 'KEPT'", Long.parseLong(subject));
        };
    }

    private boolean exists(String sql, Object parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private int count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
