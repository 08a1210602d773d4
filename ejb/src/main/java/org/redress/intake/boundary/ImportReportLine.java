package org.redress.intake.boundary;

import java.util.Optional;
import org.redress.intake.domain.ImportLine;
import org.redress.intake.domain.RowProblem;
import org.redress.intake.domain.RowResult;

/**
 * One row of the report.
 *
 * @param line where it stands in the file, counted from 1 with the heading
 * @param key its number at the source
 * @param problem why it was rejected
 * @param field the heading of the column concerned, empty when it is no single one
 * @param caseId the case it is
 */
public record ImportReportLine(
        long line, String key, RowResult result, Optional<RowProblem> problem, String field, Optional<Long> caseId) {
    static ImportReportLine of(ImportLine line) {
        return new ImportReportLine(
                line.line(), line.key(), line.result(), line.problem(), line.field(), line.caseId());
    }
}
