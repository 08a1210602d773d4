package org.redress.web.intake;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.boundary.ImportProgress;
import org.redress.intake.domain.FileProblem;
import org.redress.intake.domain.ImportState;
import org.redress.web.i18n.Texts;

/**
 * An import as other systems see it.
 *
 * @param rowsRead how many rows the present pass has read
 * @param rowsTotal how many the last whole pass counted
 * @param problem why the whole file is refused, in a sentence; empty otherwise
 */
@Schema(name = "Import")
public record ImportStatus(
        @Schema(description = "The id of the import, as in its address.")
        long id,

        @Schema(description = "CHECKED means that the dry run is through, DONE that the rows are cases.")
        ImportState state,

        String layout,
        String name,
        long sizeBytes,

        @Schema(description = "How many rows the last whole pass counted; 0 before the first.")
        long rowsTotal,

        @Schema(description = "How many rows the present pass has read.")
        long rowsRead,

        @Schema(description = "Rows that became, or would become, open cases.")
        long open,

        @Schema(description = "Rows that became, or would become, closed cases.")
        long closed,

        @Schema(description = "Rows that are cases already.")
        long known,

        @Schema(description = "Rows that are not accepted; the report says why.")
        long rejected,

        @Schema(description = "Why the whole file is refused, in a sentence; empty otherwise.")
        String problem,

        @Schema(description = "The line where that shows; 0 for no single one.")
        long problemLine) {
    static ImportStatus of(ImportProgress progress) {
        return new ImportStatus(
                progress.jobId(),
                progress.state(),
                progress.profileId(),
                progress.fileName(),
                progress.sizeBytes(),
                progress.rowsTotal(),
                progress.rowsRead(),
                progress.open(),
                progress.closed(),
                progress.known(),
                progress.rejected(),
                progress.problem()
                        .map(problem -> sentence(problem, progress.problemDetail()))
                        .orElse(""),
                progress.problemLine());
    }

    private static String sentence(FileProblem problem, String detail) {
        String sentence =
                Texts.find("words.FileProblem." + problem, Locale.ENGLISH).orElse(problem.name());
        return detail.isEmpty() ? sentence : sentence + " (" + detail + ")";
    }
}
