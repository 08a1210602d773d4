package org.redress.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.TokenScope;

/** For whom a token works, and with whom: the staff and teams that commands name by id and code. */
@Path("/v1")
@RequestScoped
@NeedsScope(TokenScope.WORK)
@Tag(name = "People", description = "For whom the token works, and whom commands can name.")
public class MeResource {
    @Inject
    CurrentActor currentActor;

    @Inject
    StaffDirectory staff;

    /** For whom the token works. */
    @GET
    @Path("/me")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "See for whom the token works", description = "Her id, roles and teams as they are now.")
    @APIResponseSchema(Myself.class)
    public Myself me() {
        StaffActor me = currentActor.staff();
        return new Myself(
                me.staffId(),
                staff.names(List.of(me.staffId())).getOrDefault(me.staffId(), ""),
                me.callers().stream().sorted().toList(),
                me.units().stream().sorted().toList());
    }

    /** Who can be named in a command. */
    @GET
    @Path("/staff")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "See who has a role", description = "By name; with a team only its members.")
    @APIResponseSchema(People.class)
    public People staff(
            @Parameter(schema = @Schema(ref = "Caller")) @QueryParam("role") @DefaultValue("AGENT") String role,
            @Parameter(description = "The code of a team.") @QueryParam("team") @DefaultValue("") String team) {
        Caller wanted = Parameters.choice("role", Caller.class, role).orElse(Caller.AGENT);
        List<StaffPerson> found = team.isBlank() ? staff.withRole(wanted) : staff.members(team, wanted);
        return new People(found.stream()
                .map(each -> new Person(each.staffId(), each.name()))
                .toList());
    }

    /** The teams there are. */
    @GET
    @Path("/teams")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "See which teams there are", description = "Their names by code.")
    public Map<String, String> teams() {
        return staff.teams();
    }

    /** For whom the token works. */
    @Schema(name = "Me")
    public record Myself(long staffId, String name, List<Caller> roles, List<String> teams) {}

    /** Members of staff. */
    @Schema(name = "Staff")
    public record People(List<Person> staff) {}

    /** A member of staff. */
    @Schema(name = "StaffMember")
    public record Person(long staffId, String name) {}
}
