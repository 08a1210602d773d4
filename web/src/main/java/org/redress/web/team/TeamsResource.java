package org.redress.web.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.TokenScope;
import org.redress.servicelevel.boundary.BreachQueries;
import org.redress.servicelevel.boundary.ClockOver;
import org.redress.web.rest.NeedsScope;
import org.redress.worklist.boundary.PersonsLoad;
import org.redress.worklist.boundary.TeamLoad;
import org.redress.worklist.boundary.WorkLoadQueries;
import org.redress.worklist.domain.WorkLoad;

/** How the work of a team stands, for other systems. Source. */
@Path("/v1/teams/{team}/work")
@RequestScoped
@NeedsScope(TokenScope.WORK)
@Tag(
        name = "Teams",
        description = "How the work of a team is spread, and what of it is over its time; for supervisors.")
@APIResponse(responseCode = "404", description = "There is no such team.")
public class TeamsResource {
    @Inject
    WorkLoadQueries loads;

    @Inject
    BreachQueries breaches;

    @Inject
    ComplaintQueries complaints;

    @Inject
    StaffDirectory staff;

    /** Who has how much, and which complaints are over their time. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read how the work of a team stands",
            description =
                    "Open tasks by person and in the queue, and the " + TeamPage.ROWS
                            + " clocks of open complaints that are longest over. Counted is what whom the token works for may see.")
    @APIResponseSchema(TeamWork.class)
    public TeamWork work(@PathParam("team") String team) {
        if (!staff.teams().containsKey(team)) {
            throw new NotFoundException();
        }
        TeamLoad load = loads.ofTeam(team);
        List<ClockOver> over = breaches.ofTeam(team, TeamPage.ROWS);
        Map<Long, String> references = complaints.references(
                over.stream().map(ClockOver::caseId).distinct().toList());
        return new TeamWork(
                team,
                AmountOfWork.of(load.queue()),
                load.people().stream().map(PersonsWork::of).toList(),
                over.stream()
                        .flatMap(each -> Stream.ofNullable(references.get(each.caseId()))
                                .map(reference ->
                                        new ComplaintOver(reference, each.clock(), each.dueAt(), each.paused())))
                        .toList());
    }

    /**
     * How the work of a team stands.
     *
     * @param queue what nobody has taken
     * @param overTime the complaints that are over their time, the longest over first
     */
    @Schema(name = "TeamWork")
    public record TeamWork(String team, AmountOfWork queue, List<PersonsWork> people, List<ComplaintOver> overTime) {}

    /**
     * How much there is to do.
     *
     * @param overTime how many tasks are over their time, and wait for nobody else
     * @param dueToday how many are due by the end of the day, those over their time among them
     * @param earliest when the first is due
     */
    @Schema(name = "AmountOfWork")
    public record AmountOfWork(int open, int overTime, int dueToday, Optional<Instant> earliest) {
        static AmountOfWork of(WorkLoad load) {
            return new AmountOfWork(load.open(), load.overTime(), load.dueToday(), load.earliest());
        }
    }

    /** What one person has. */
    @Schema(name = "PersonsWork")
    public record PersonsWork(long staffId, String name, AmountOfWork work) {
        static PersonsWork of(PersonsLoad each) {
            return new PersonsWork(each.person().staffId(), each.person().name(), AmountOfWork.of(each.load()));
        }
    }

    /**
     * A complaint over its time.
     *
     * @param clock which clock, by its code
     * @param paused whether the clock stands still now
     */
    @Schema(name = "ComplaintOver")
    public record ComplaintOver(String reference, String clock, Instant dueAt, boolean paused) {}
}
