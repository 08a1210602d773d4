package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.domain.TokenScope;
import org.redress.servicelevel.boundary.AgreementNotFound;
import org.redress.servicelevel.boundary.MeasuredCase;
import org.redress.servicelevel.boundary.MeasuredPage;
import org.redress.servicelevel.boundary.MeasurementQueries;
import org.redress.servicelevel.boundary.MonthReport;
import org.redress.servicelevel.domain.measurement.LevelMeasured;
import org.redress.servicelevel.domain.measurement.LevelMeasured.Verdict;
import org.redress.web.rest.NeedsScope;

/** What became of the months under an agreement, for other systems. Source. */
@Path("/v1/agreements/{agreement}/months/{month}")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_READ)
@Tag(
        name = "Months",
        description =
                "How many complaints of each priority were done in time in a month, and what is given back; for supervisors,"
                        + " managers, process owners.")
@APIResponse(responseCode = "403", description = "The token lacks the scope, or works for somebody who reads none.")
@APIResponse(responseCode = "404", description = "There is no such agreement or month.")
public class MonthsResource {
    @Inject
    MeasurementQueries queries;

    @Inject
    ComplaintQueries complaints;

    @Inject
    MonthCsv csv;

    /** A month. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Measure a month",
            description =
                    "A complaint belongs to the month, like 2026-07, in which it became certain whether it is in time. Percentages are"
                            + " rounded half up to two decimals. Counted is what whom the token works for may see.")
    @APIResponseSchema(MeasuredMonth.class)
    public MeasuredMonth month(@PathParam("agreement") String agreementCode, @PathParam("month") String month) {
        return MeasuredMonth.of(queries.month(agreementCode, read(month)));
    }

    /** The complaints behind a figure. */
    @GET
    @Path("/complaints")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read the complaints behind a figure", description = "50 at once, as they were due.")
    @APIResponseSchema(MeasuredList.class)
    public MeasuredList cases(
            @PathParam("agreement") String agreementCode,
            @PathParam("month") String month,
            @Parameter(description = "The code of the priority.") @QueryParam("priority") @DefaultValue("A")
                    String priority,
            @Parameter(description = "Those in time, or the others.") @QueryParam("inTime") @DefaultValue("true")
                    boolean inTime,
            @Parameter(description = "How many to leave out, from next of the answer before.")
                    @QueryParam("from")
                    @DefaultValue("0")
                    int from) {
        MeasuredPage page = queries.cases(agreementCode, read(month), priority, inTime, from);
        Map<Long, String> references = complaints.references(
                page.cases().stream().map(each -> each.result().caseId()).toList());
        return new MeasuredList(
                page.all(),
                page.cases().stream()
                        .map(each -> MeasuredInList.of(each, references))
                        .toList(),
                page.next().isPresent() ? Optional.of(page.next().getAsInt()) : Optional.empty());
    }

    /** All of them. */
    @GET
    @Path("/complaints.csv")
    @Produces(MonthCsv.TYPE)
    @Operation(
            summary = "Take the complaints of a month away",
            description = "As comma separated values, as they were due.")
    @APIResponse(
            responseCode = "200",
            description = "reference, priority, due, done, in_time, used_seconds, target_seconds.")
    public Response csv(@PathParam("agreement") String agreementCode, @PathParam("month") String month) {
        return csv.of(agreementCode, month);
    }

    private static YearMonth read(String month) {
        return MonthOfYear.read(month).orElseThrow(AgreementNotFound::new);
    }

    /**
     * A month.
     *
     * @param version the version of the agreement that held last in it, and counts for the whole of it
     * @param changed whether another version held earlier in it
     * @param going whether it is not over
     * @param rebate what is given back, in percent of the next invoice: that of all priorities together
     * @param registered how many cases of any kind were registered; absent under an agreement that no case is worked under
     * @param mostCases how many were expected at most
     */
    @Schema(name = "MeasuredMonth")
    public record MeasuredMonth(
            String month,
            int version,
            boolean changed,
            boolean going,
            Instant readAt,
            List<MeasuredPriority> priorities,
            BigDecimal rebate,
            Optional<Long> registered,
            int mostCases,
            boolean tooMany) {
        static MeasuredMonth of(MonthReport report) {
            return new MeasuredMonth(
                    report.measured().month().toString(),
                    report.version(),
                    report.changed(),
                    report.going(),
                    report.readAt(),
                    report.measured().levels().stream()
                            .map(MeasuredPriority::of)
                            .toList(),
                    report.measured().rebate(),
                    report.registered(),
                    report.mostCases(),
                    report.isTooMany());
        }
    }

    /**
     * A priority in a month.
     *
     * @param percent how many of a hundred were in time; absent without a case
     * @param target more than so many of a hundred were promised
     * @param achieved how many percent of the target that is; absent without a case
     * @param rebate in percent of the next invoice
     */
    @Schema(name = "MeasuredPriority")
    public record MeasuredPriority(
            String priority,
            int inTime,
            int late,
            Optional<BigDecimal> percent,
            BigDecimal target,
            Optional<BigDecimal> achieved,
            Verdict verdict,
            BigDecimal rebate) {
        static MeasuredPriority of(LevelMeasured level) {
            return new MeasuredPriority(
                    level.target().level(),
                    level.inTime().size(),
                    level.late().size(),
                    level.percent(),
                    level.target().percent(),
                    level.achieved(),
                    level.verdict(),
                    level.rebate());
        }
    }

    /**
     * Some of the complaints behind a figure.
     *
     * @param all how many there are
     * @param next from which the next ones go on; absent when these are the last
     */
    @Schema(name = "MeasuredComplaints")
    public record MeasuredList(int all, List<MeasuredInList> complaints, Optional<Integer> next) {}

    /**
     * One of them.
     *
     * @param doneAt absent as long as it is open
     * @param used the working time until then, like PT3H30M
     */
    @Schema(name = "MeasuredComplaint")
    public record MeasuredInList(
            String reference, String priority, Instant dueAt, Optional<Instant> doneAt, String used, String target) {
        static MeasuredInList of(MeasuredCase each, Map<Long, String> references) {
            return new MeasuredInList(
                    references.getOrDefault(each.result().caseId(), ""),
                    each.result().level(),
                    each.result().dueAt(),
                    each.result().doneAt(),
                    each.clock().reading().used().toString(),
                    each.clock().reading().target().toString());
        }
    }
}
