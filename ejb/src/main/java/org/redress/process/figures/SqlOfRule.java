package org.redress.process.figures;

import java.util.ArrayList;
import java.util.List;
import org.redress.identity.domain.CaseCondition;

/**
 * The rule of who may see which case, with a question mark for each place where its parameter stands.
 *
 * @param values the parameter, as often as it stands there
 */
record SqlOfRule(String condition, List<Object> values) {
    private static final String PARAMETER = "?1";

    static SqlOfRule of(CaseCondition rule, String caseId) {
        String condition = rule.sql(caseId, 1);
        List<Object> values = new ArrayList<>();
        for (int at = condition.indexOf(PARAMETER); at >= 0; at = condition.indexOf(PARAMETER, at + 1)) {
            values.add(rule.parameter().orElseThrow());
        }
        return new SqlOfRule(condition.replace(PARAMETER, "?"), values);
    }
}
