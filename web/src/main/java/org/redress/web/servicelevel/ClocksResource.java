package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.domain.TokenScope;
import org.redress.servicelevel.boundary.CaseClockQueries;
import org.redress.servicelevel.boundary.CaseClockView;
import org.redress.servicelevel.boundary.ClockCorrectionNotFound;
import org.redress.servicelevel.boundary.ClockCorrectionQueries;
import org.redress.servicelevel.boundary.ClockCorrectionService;
import org.redress.servicelevel.boundary.ClockCorrectionView;
import org.redress.servicelevel.boundary.ClockMoment;
import org.redress.servicelevel.boundary.CorrectClock;
import org.redress.servicelevel.domain.clock.ClockReading;
import org.redress.servicelevel.domain.clock.ClockReading.Condition;
import org.redress.servicelevel.domain.clock.ClockReading.Deadline;
import org.redress.servicelevel.domain.clock.ClockReading.State;
import org.redress.servicelevel.domain.clock.Measure;
import org.redress.servicelevel.domain.clock.Pause;
import org.redress.servicelevel.domain.clock.PauseCause;
import org.redress.servicelevel.domain.clock.Segment;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** The clocks of a complaint with their proofs, and corrections of what moved them, for other systems. Source. */
@Path("/v1/complaints/{reference}/clocks")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_READ)
@Tag(
        name = "Clocks",
        description = "By when a complaint is to be done, and why: segment by segment, adding up to the deadline.")
@APIResponse(responseCode = "404", description = "There is no such complaint or correction, or not for whom it works.")
public class ClocksResource {
    @Inject
    CaseClockQueries clocks;

    @Inject
    ClockCorrectionQueries queries;

    @Inject
    ClockCorrectionService corrections;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** What they show now. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the clocks of a complaint",
            description =
                    "That of its agreement first. Amounts are working time, like PT3H30M. What the segments until the deadline"
                            + " count adds up to the target.")
    @APIResponseSchema(ClockList.class)
    public ClockList list(@PathParam("reference") String reference) {
        return ClockList.of(clocks.ofCase(cases.id(reference)));
    }

    /** What moved them. */
    @GET
    @Path("/moments")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read what moved the clocks of a complaint",
            description =
                    "In the order in which it happened, as it is known now; for supervisors and managers, who may correct it.")
    @APIResponseSchema(MomentList.class)
    public MomentList moments(@PathParam("reference") String reference) {
        return new MomentList(queries.movedBy(cases.id(reference)).stream()
                .map(MomentInList::of)
                .toList());
    }

    /** What was recorded wrong. */
    @GET
    @Path("/corrections")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read the corrections of the clocks of a complaint", description = "The latest first.")
    @APIResponseSchema(CorrectionList.class)
    public CorrectionList corrections(@PathParam("reference") String reference) {
        return new CorrectionList(queries.ofCase(cases.id(reference)).stream()
                .map(CorrectionInList::of)
                .toList());
    }

    /** Something was recorded wrong. */
    @POST
    @Path("/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_WRITE)
    @Operation(
            summary = "Correct what moved the clocks of a complaint",
            description = "Needs an Idempotency-Key. Without happenedAt it never happened.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewCorrection")))
    @APIResponseSchema(
            value = MadeCorrection.class,
            responseCode = "201",
            responseDescription = "Corrected; correction is the id.")
    @APIResponse(responseCode = "409", description = "It cannot have been like that; the problem says why.")
    public Response correct(@PathParam("reference") String reference, NewCorrection wrong) {
        return once.make(() -> {
            long made = corrections.correct(wrong.command(cases.id(reference)));
            return Answers.made(
                    address.getAbsolutePath(), Json.createObjectBuilder().add("correction", made));
        });
    }

    /** A correction was none. */
    @POST
    @Path("/corrections/{correction}/take-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_WRITE)
    @Operation(summary = "Take a correction back", description = "What it corrected counts as it did before.")
    @APIResponse(responseCode = "204", description = "It is taken back.")
    @APIResponse(responseCode = "409", description = "It was already, or what counted before does not fit any more.")
    public Response takeBack(
            @PathParam("reference") String reference,
            @PathParam("correction") long correctionId,
            CorrectionTakenBack why) {
        return once.change(() -> {
            cases.requirePart(
                    reference,
                    queries::ofCase,
                    each -> each.correctionId() == correctionId,
                    ClockCorrectionNotFound::new);
            corrections.takeBack(correctionId, why.reason());
            return Answers.done();
        });
    }

    /** What moved the clocks of a complaint. */
    @Schema(name = "ClockMoments")
    public record MomentList(List<MomentInList> moments) {}

    /**
     * Something that moved one of its clocks.
     *
     * @param event its number in the history of the complaint
     * @param at when it happened, as it is known now
     * @param undoable whether it can be that it never happened
     */
    @Schema(name = "ClockMoment")
    public record MomentInList(int event, CaseEventKind kind, Instant at, boolean undoable) {
        static MomentInList of(ClockMoment moment) {
            return new MomentInList(moment.number(), moment.kind(), moment.at(), moment.undoable());
        }
    }

    /** The corrections of the clocks of a complaint. */
    @Schema(name = "ClockCorrections")
    public record CorrectionList(List<CorrectionInList> corrections) {}

    /**
     * One correction.
     *
     * @param event the number of what was wrong in the history of the complaint
     * @param wasAt when it was taken to have happened
     * @param happenedAt when it happened in truth; absent when it never did
     * @param takenBackAt when the correction was taken back; absent as long as it counts
     */
    @Schema(name = "ClockCorrection")
    public record CorrectionInList(
            long id,
            int event,
            CaseEventKind kind,
            Instant wasAt,
            Optional<Instant> happenedAt,
            String reason,
            long correctedBy,
            Instant correctedAt,
            Optional<Instant> takenBackAt,
            Optional<String> takenBackReason) {
        static CorrectionInList of(ClockCorrectionView view) {
            return new CorrectionInList(
                    view.correctionId(),
                    view.eventNumber(),
                    view.kind(),
                    view.wasAt(),
                    view.happenedAt(),
                    view.reason(),
                    view.correctedBy(),
                    view.correctedAt(),
                    view.takenBackAt(),
                    view.takenBackReason());
        }
    }

    /**
     * What was recorded wrong.
     *
     * @param event its number in the history of the complaint
     * @param happenedAt when it happened in truth; absent when it never did
     * @param reason how we know
     */
    @Schema(name = "NewCorrection")
    public record NewCorrection(
            @NotNull Integer event,
            Optional<Instant> happenedAt,
            @NotBlank String reason) {
        CorrectClock command(long caseId) {
            return new CorrectClock(caseId, event, happenedAt, reason);
        }
    }

    /** Corrected: the id. */
    @Schema(name = "MadeCorrection")
    public record MadeCorrection(long correction) {}

    /** Why a correction is taken back. */
    @Schema(name = "CorrectionTakenBack")
    public record CorrectionTakenBack(@NotBlank String reason) {}

    /** The clocks of a complaint. */
    @Schema(name = "Clocks")
    public record ClockList(List<ClockInList> clocks) {
        static ClockList of(List<CaseClockView> views) {
            return new ClockList(views.stream().map(ClockInList::of).toList());
        }
    }

    /**
     * One clock.
     *
     * @param clock which one, like resolution
     * @param name what a law calls it; empty for the others
     * @param countsWholeDays whether it counts days from midnight to midnight
     * @param readAt the moment at which it shows that
     * @param used how much of the target is used
     * @param left how much is left; with a minus when more is used
     * @param dueAt by when; absent before it begins
     * @param condition what the deadline holds under
     * @param breached whether it took longer
     * @param warnings when which part of the target is used
     * @param segments from the beginning until the deadline, or until it was stopped
     */
    @Schema(name = "Clock")
    public record ClockInList(
            String clock,
            String name,
            Measure measure,
            boolean countsWholeDays,
            Instant readAt,
            State state,
            String target,
            String used,
            String left,
            Optional<Instant> dueAt,
            Optional<Condition> condition,
            boolean breached,
            List<ClockWarning> warnings,
            List<ClockSegment> segments) {
        static ClockInList of(CaseClockView view) {
            ClockReading reading = view.reading();
            return new ClockInList(
                    view.code(),
                    view.name(),
                    view.measure(),
                    view.countsWholeDays(),
                    view.readAt(),
                    reading.state(),
                    reading.target().toString(),
                    reading.used().toString(),
                    reading.left().toString(),
                    reading.deadline().map(Deadline::at),
                    reading.deadline().map(Deadline::condition),
                    reading.breached(),
                    reading.warnings().stream()
                            .map(each -> new ClockWarning(each.percent(), each.at()))
                            .toList(),
                    ClockSegment.of(reading.explanation()));
        }
    }

    /** When a part of the target is used. */
    @Schema(name = "ClockWarning")
    public record ClockWarning(int percent, Instant at) {}

    /** What a clock does in a segment. */
    public enum SegmentKind {
        RUNNING,
        CLOSED,
        HOLIDAY,
        SPECIAL_DAY,
        PAUSED,
        DONE;

        static SegmentKind of(Segment segment) {
            if (segment instanceof Segment.Running) {
                return RUNNING;
            }
            if (segment instanceof Segment.Closed) {
                return CLOSED;
            }
            if (segment instanceof Segment.Holiday) {
                return HOLIDAY;
            }
            if (segment instanceof Segment.SpecialDay) {
                return SPECIAL_DAY;
            }
            return segment instanceof Segment.Paused ? PAUSED : DONE;
        }
    }

    /**
     * A part of its time during which it does one thing.
     *
     * @param until its end, which belongs to the next
     * @param name of the holiday or special day; absent for the others
     * @param pauses why it stood still; empty while it did not
     * @param workingTime the working time in it
     * @param counted what of that counts
     * @param sum what that makes so far
     */
    @Schema(name = "ClockSegment")
    public record ClockSegment(
            SegmentKind kind,
            Instant from,
            Instant until,
            Optional<String> name,
            List<ClockPause> pauses,
            String workingTime,
            String counted,
            String sum) {
        static List<ClockSegment> of(List<Segment> explanation) {
            List<ClockSegment> segments = new ArrayList<>();
            Duration sum = Duration.ZERO;
            for (Segment segment : explanation) {
                sum = sum.plus(segment.counted());
                segments.add(new ClockSegment(
                        SegmentKind.of(segment),
                        segment.from(),
                        segment.until(),
                        nameOf(segment),
                        pauses(segment),
                        segment.workingTime().toString(),
                        segment.counted().toString(),
                        sum.toString()));
            }
            return segments;
        }

        private static Optional<String> nameOf(Segment segment) {
            if (segment instanceof Segment.Holiday holiday) {
                return Optional.of(holiday.name());
            }
            return segment instanceof Segment.SpecialDay day ? Optional.of(day.name()) : Optional.empty();
        }

        private static List<ClockPause> pauses(Segment segment) {
            return segment instanceof Segment.Paused paused
                    ? paused.pauses().stream().map(ClockPause::of).toList()
                    : List.of();
        }
    }

    /**
     * Why a clock stood still.
     *
     * @param event the number of what paused it in the history of the complaint
     * @param until absent while it lasts
     */
    @Schema(name = "ClockPause")
    public record ClockPause(long event, PauseCause cause, Instant from, Optional<Instant> until) {
        static ClockPause of(Pause pause) {
            return new ClockPause(pause.number(), pause.cause(), pause.from(), pause.until());
        }
    }
}
