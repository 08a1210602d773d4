package org.redress.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.redress.intake.boundary.ImportNotFound;
import org.redress.intake.boundary.ImportQueries;
import org.redress.intake.boundary.ImportReportLine;
import org.redress.web.i18n.Messages;

/** The report of an import as comma separated values (RFC 4180) in UTF-8: each row with line, result and reason. */
@RequestScoped
class ImportReport {
    static final String TYPE = "text/csv";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    @Inject
    ImportQueries imports;

    @Inject
    Messages messages;

    /**
     * The report as a file to be saved.
     *
     * @throws ImportNotFound when there is no such import
     */
    Response of(long jobId) {
        String csv = imports.report(jobId).stream().map(this::line).collect(Collectors.joining());
        return Response.ok("line,key,result,reason,column,case\r\n" + csv, TYPE + "; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-" + jobId + ".csv\"")
                .build();
    }

    private String line(ImportReportLine line) {
        return String.join(
                        ",",
                        String.valueOf(line.line()),
                        cell(line.key()),
                        cell(messages.get("words.RowResult." + line.result())),
                        cell(line.problem()
                                .map(problem -> messages.get("words.RowProblem." + problem))
                                .orElse("")),
                        cell(line.field()),
                        line.caseId().map(String::valueOf).orElse(""))
                + "\r\n";
    }

    /** Quoted, and never a formula for whoever opens it in a spreadsheet. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
