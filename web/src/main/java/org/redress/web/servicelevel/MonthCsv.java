package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.servicelevel.boundary.AgreementNotFound;
import org.redress.servicelevel.boundary.MeasuredCase;
import org.redress.servicelevel.boundary.MeasurementQueries;

/** The cases of a month as comma separated values (RFC 4180): whoever recomputes the figures needs no more. Nothing in it is typed by people. */
@RequestScoped
class MonthCsv {
    static final String TYPE = "text/csv";

    @Inject
    MeasurementQueries queries;

    @Inject
    ComplaintQueries complaints;

    /**
     * As a file to be saved.
     *
     * @throws AgreementNotFound when there is no such agreement or month
     */
    Response of(String agreementCode, String month) {
        YearMonth which = MonthOfYear.read(month).orElseThrow(AgreementNotFound::new);
        List<MeasuredCase> cases = queries.allCases(agreementCode, which);
        Map<Long, String> references = complaints.references(
                cases.stream().map(each -> each.result().caseId()).toList());
        String lines = cases.stream().map(each -> line(each, references)).collect(Collectors.joining());
        return Response.ok(
                        "reference,priority,due,done,in_time,used_seconds,target_seconds\r\n" + lines,
                        TYPE + "; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + agreementCode.replaceAll("[^A-Z0-9-]", "") + "-" + which + ".csv\"")
                .build();
    }

    private static String line(MeasuredCase each, Map<Long, String> references) {
        return String.join(
                        ",",
                        references.getOrDefault(each.result().caseId(), ""),
                        each.result().level(),
                        each.result().dueAt().toString(),
                        each.result().doneAt().map(Instant::toString).orElse(""),
                        String.valueOf(each.result().isInTime()),
                        String.valueOf(each.clock().reading().used().toSeconds()),
                        String.valueOf(each.clock().reading().target().toSeconds()))
                + "\r\n";
    }
}
