package org.redress.process.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.CaseCondition;

/**
 * The rule of who may see which case, turned round for the engine's tables: only a case with a visibility of its own can be
 * hidden from staff, and those are few, so that they are found once for each question and left out of its rows.
 */
@ApplicationScoped
class HiddenInstances {
    /** Derby casts numbers to text of fixed length only. */
    private static final String BUSINESS_KEY = "trim(cast(c.case_id as char(20)))";

    @Inject
    Rows rows;

    @Inject
    CurrentActor actor;

    /** The processes of cases that the acting party may not see, running and ended. */
    Set<String> now() {
        SqlOfRule rule = SqlOfRule.of(CaseCondition.of(actor.get()), "c.case_id");
        Set<String> hidden = new HashSet<>();
        rows.each(
                "select p.PROC_INST_ID_ from case_visibility c join ACT_HI_PROCINST p on p.BUSINESS_KEY_ = "
                        + BUSINESS_KEY + " where not (" + rule.condition() + ")",
                rule.values(),
                row -> hidden.add(row.getString(1)));
        return hidden;
    }
}
