package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.domain.TokenScope;
import org.redress.studio.boundary.DecisionFigures;
import org.redress.studio.boundary.DecisionFigures.RuleFigures;
import org.redress.studio.boundary.DecisionFiguresQueries;
import org.redress.studio.boundary.LiveProcess;
import org.redress.studio.boundary.LiveTable;
import org.redress.studio.boundary.ProcessFigures;
import org.redress.studio.boundary.ProcessFiguresQueries;
import org.redress.studio.boundary.StaysPage;
import org.redress.studio.boundary.StaysPage.ShownStay;
import org.redress.studio.boundary.StepQuestion;
import org.redress.studio.domain.FigurePeriod;
import org.redress.studio.domain.FindingKind;
import org.redress.studio.domain.StepFigures;
import org.redress.studio.domain.StepFigures.Taken;
import org.redress.studio.domain.StepKind;
import org.redress.studio.domain.StepNumber;
import org.redress.web.rest.Api;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Parameters;

/** How processes and tables do, for other systems, through the same doors as the pages. Source. */
@Path("/v1/models/figures")
@RequestScoped
@NeedsScope(TokenScope.MODELS)
@Tag(name = "Models", description = "Processes and decision tables, looked over before they are released.")
@SecurityRequirement(name = Api.TOKEN)
@APIResponse(responseCode = "401", description = "There is no token, or it is good for nothing any more.")
@APIResponse(
        responseCode = "403",
        description = "The token lacks the scope, or works for nobody who sees how processes run.")
public class FiguresResource {
    private static final String RELEASE = "The number of a release, whose cases alone are counted; left out: of all.";
    private static final String PERIOD = "How far back: DAYS_30 when it is left out.";

    @Inject
    ProcessFiguresQueries processes;

    @Inject
    DecisionFiguresQueries decisions;

    @Inject
    ComplaintQueries complaints;

    /** All processes and tables of the live release. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read how processes and tables do",
            description =
                    "Each process of the live release with how many run, are over their time or failed, and each decision"
                            + " table with how often its rules decided in thirty days. Counted is what whom the token works for may see.")
    @APIResponseSchema(FiguresOfModels.class)
    public FiguresOfModels all() {
        return new FiguresOfModels(
                processes.processes().stream().map(FiguresOfProcess::of).toList(),
                decisions.tables().stream().map(FiguresOfTable::of).toList());
    }

    /** The steps of one process. */
    @GET
    @Path("/processes/{process}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the figures of each step of a process",
            description =
                    "What is there now, since when the one that waits longest, what failed, how many came and were cut off in the"
                            + " period, and how long those that were done took, in working time and by the clock on the wall.")
    @APIResponse(responseCode = "404", description = "There is no such process or release.")
    @APIResponseSchema(FiguresOfSteps.class)
    public FiguresOfSteps process(
            @PathParam("process") String process,
            @Parameter(description = RELEASE) @QueryParam("release") @DefaultValue("") String release,
            @Parameter(description = PERIOD, schema = @Schema(ref = "FigurePeriod"))
                    @QueryParam("period")
                    @DefaultValue("")
                    String period) {
        return FiguresOfSteps.of(processes.of(process, number(release), period(period), Locale.ENGLISH));
    }

    /** The cases behind a figure. */
    @GET
    @Path("/processes/{process}/steps/{step}/cases")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the cases behind a figure of a step",
            description = "50 at once, at most the first 1000.")
    @APIResponse(responseCode = "404", description = "There is no such process or release.")
    @APIResponseSchema(StayList.class)
    public StayList cases(
            @PathParam("process") String process,
            @PathParam("step") String step,
            @Parameter(description = "Which figure: RUNNING when it is left out.", schema = @Schema(ref = "StepNumber"))
                    @QueryParam("number")
                    @DefaultValue("")
                    String number,
            @Parameter(description = RELEASE) @QueryParam("release") @DefaultValue("") String release,
            @Parameter(description = PERIOD, schema = @Schema(ref = "FigurePeriod"))
                    @QueryParam("period")
                    @DefaultValue("")
                    String period,
            @Parameter(description = "How many to leave out, from next of the answer before.")
                    @QueryParam("from")
                    @DefaultValue("0")
                    int from) {
        StepNumber asked = Parameters.choice("number", StepNumber.class, number).orElse(StepNumber.RUNNING);
        StaysPage page = processes.stays(
                new StepQuestion(process, step, asked, number(release), period(period)), from, Locale.ENGLISH);
        Map<Long, String> references = complaints.references(
                page.stays().stream().map(ShownStay::caseId).distinct().toList());
        return new StayList(
                page.all(),
                page.stays().stream()
                        .map(stay -> StayInList.of(stay, references))
                        .toList(),
                page.next().isPresent() ? Optional.of(page.next().getAsInt()) : Optional.empty());
    }

    /** The rules of one table. */
    @GET
    @Path("/decisions/{decision}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read how often each rule of a decision table decided",
            description =
                    "In the order of the table, with when it did so last, and with what is wrong with it. Looking up what a"
                            + " table would say does not count.")
    @APIResponse(responseCode = "404", description = "There is no such table or release.")
    @APIResponseSchema(FiguresOfRules.class)
    public FiguresOfRules decision(
            @PathParam("decision") String decision,
            @Parameter(description = RELEASE) @QueryParam("release") @DefaultValue("") String release,
            @Parameter(description = PERIOD, schema = @Schema(ref = "FigurePeriod"))
                    @QueryParam("period")
                    @DefaultValue("")
                    String period) {
        return FiguresOfRules.of(decisions.of(decision, number(release), period(period)));
    }

    /** There are fewer releases than whole numbers: one that is larger is not there. */
    private static Optional<Integer> number(String release) {
        return Parameters.id("release", release).map(number -> (int) Math.min(number, Integer.MAX_VALUE));
    }

    private static FigurePeriod period(String sent) {
        return Parameters.choice("period", FigurePeriod.class, sent).orElse(FigurePeriod.DAYS_30);
    }

    /** All of the live release. */
    @Schema(name = "FiguresOfModels")
    public record FiguresOfModels(List<FiguresOfProcess> processes, List<FiguresOfTable> tables) {}

    /**
     * A process.
     *
     * @param changedIn the number of the release that changed it last; absent while it is as it first was
     */
    @Schema(name = "FiguresOfProcess")
    public record FiguresOfProcess(
            String process, String name, int running, int late, int incidents, Optional<Integer> changedIn) {
        static FiguresOfProcess of(LiveProcess live) {
            return new FiguresOfProcess(
                    live.process(),
                    live.name(),
                    live.totals().running(),
                    live.totals().late(),
                    live.totals().incidents(),
                    live.changedIn());
        }
    }

    /**
     * A decision table.
     *
     * @param hits how often its rules decided in the last thirty days
     * @param never how many of them never did
     * @param findings how much is to be said of it
     */
    @Schema(name = "FiguresOfTable")
    public record FiguresOfTable(
            String decision, String name, int rules, int hits, int never, int findings, Optional<Integer> changedIn) {
        static FiguresOfTable of(LiveTable live) {
            return new FiguresOfTable(
                    live.decision(),
                    live.name(),
                    live.rules(),
                    live.hits(),
                    live.never(),
                    live.findings(),
                    live.changedIn());
        }
    }

    /** The steps of a process. */
    @Schema(name = "FiguresOfSteps")
    public record FiguresOfSteps(
            String process,
            String name,
            int drawnRelease,
            Optional<Integer> countedRelease,
            List<Integer> releases,
            FigurePeriod period,
            Instant asOf,
            List<FiguresOfStep> steps) {
        static FiguresOfSteps of(ProcessFigures figures) {
            return new FiguresOfSteps(
                    figures.process(),
                    figures.name(),
                    figures.drawn(),
                    figures.release(),
                    figures.releases(),
                    figures.period(),
                    figures.asOf(),
                    figures.steps().stream().map(FiguresOfStep::of).toList());
        }
    }

    /**
     * A step.
     *
     * @param drawn whether the release that is shown draws it
     * @param waiting how long the one has been there that has been there longest, in working time, like PT3H30M
     */
    @Schema(name = "FiguresOfStep")
    public record FiguresOfStep(
            String step,
            String name,
            StepKind kind,
            boolean drawn,
            int running,
            Optional<Instant> waitingSince,
            Optional<String> waiting,
            int incidents,
            int entered,
            int cutOff,
            TimeTaken worked,
            TimeTaken elapsed) {
        static FiguresOfStep of(StepFigures figures) {
            return new FiguresOfStep(
                    figures.step().element(),
                    figures.step().name(),
                    figures.step().kind(),
                    figures.drawn(),
                    figures.running(),
                    figures.waitingSince(),
                    figures.waiting().map(Duration::toString),
                    figures.incidents(),
                    figures.entered(),
                    figures.cutOff(),
                    TimeTaken.of(figures.worked()),
                    TimeTaken.of(figures.elapsed()));
        }
    }

    /**
     * How long those took that were done.
     *
     * @param of how many that was measured on
     * @param median half of them took no longer, like PT3H30M
     * @param nineInTen nine in ten took no longer
     */
    @Schema(name = "TimeTaken")
    public record TimeTaken(int of, Optional<String> median, Optional<String> nineInTen) {
        static TimeTaken of(Taken taken) {
            return new TimeTaken(
                    taken.of(),
                    taken.median().map(Duration::toString),
                    taken.nineInTen().map(Duration::toString));
        }
    }

    /**
     * The cases behind a figure.
     *
     * @param all how many there are
     * @param next how many to leave out for the next page; absent on the last one
     */
    @Schema(name = "StayList")
    public record StayList(int all, List<StayInList> stays, Optional<Integer> next) {}

    /** One time that a case was at the step. */
    @Schema(name = "StayInList")
    public record StayInList(String reference, Instant from, Optional<Instant> until, String worked, String elapsed) {
        static StayInList of(ShownStay stay, Map<Long, String> references) {
            return new StayInList(
                    references.getOrDefault(stay.caseId(), ""),
                    stay.from(),
                    stay.until(),
                    stay.worked().toString(),
                    stay.elapsed().toString());
        }
    }

    /**
     * The rules of a table.
     *
     * @param older how often rules decided that this release does not have any more
     */
    @Schema(name = "FiguresOfRules")
    public record FiguresOfRules(
            String decision,
            String name,
            int drawnRelease,
            Optional<Integer> countedRelease,
            List<Integer> releases,
            FigurePeriod period,
            List<FiguresOfRule> rules,
            int older,
            List<FindingKind> findings) {
        static FiguresOfRules of(DecisionFigures figures) {
            return new FiguresOfRules(
                    figures.decision(),
                    figures.table().name(),
                    figures.drawn(),
                    figures.release(),
                    figures.releases(),
                    figures.period(),
                    figures.rules().stream().map(FiguresOfRule::of).toList(),
                    figures.older(),
                    figures.findings().stream().map(each -> each.kind()).toList());
        }
    }

    /**
     * A rule.
     *
     * @param hits how often it decided in the period
     * @param last when it did so last; absent when it never did
     */
    @Schema(name = "FiguresOfRule")
    public record FiguresOfRule(
            String rule,
            List<String> conditions,
            List<String> answers,
            int hits,
            Optional<Instant> last,
            List<FindingKind> findings) {
        static FiguresOfRule of(RuleFigures figures) {
            return new FiguresOfRule(
                    figures.rule().id(),
                    figures.rule().conditions(),
                    figures.rule().answers(),
                    figures.hits(),
                    figures.last(),
                    figures.findings().stream().map(each -> each.kind()).toList());
        }
    }
}
