package org.redress.web.solution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.TokenScope;
import org.redress.solution.boundary.DeciderQueries;
import org.redress.solution.boundary.Deciders;
import org.redress.solution.boundary.UsualWait;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.EntriesRefused;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Parameters;

/** What somebody may offer and who can say yes, asked before anything is offered, for other systems. Source. */
@Path("/v1/authority")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_READ)
@Tag(name = "Authority", description = "What may be offered, who can say yes, and how long that usually takes.")
@APIResponse(responseCode = "403", description = "The token lacks the scope, or whom it works for decides nothing.")
@APIResponse(responseCode = "404", description = "There is no such complaint, or not for whom it works.")
@APIResponse(responseCode = "422", description = "The remedy or the amount is missing or is none.")
public class AuthorityResource {
    @Inject
    AuthorityQueries authorities;

    @Inject
    DeciderQueries deciders;

    @Inject
    CaseByReference cases;

    /** What whom the token works for may decide about a remedy. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask what may be offered",
            description = "Of whom the token works for: whether she may decide it, or who does.")
    @APIResponseSchema(AuthorityAnswer.class)
    public AuthorityAnswer ask(
            @Parameter(description = "What would be done.", schema = @Schema(ref = "Remedy"))
                    @QueryParam("remedy")
                    @DefaultValue("")
                    String remedy,
            @Parameter(description = "For how much, in the currency of the house.")
                    @QueryParam("amount")
                    @DefaultValue("")
                    String amount,
            @Parameter(description = "The reference of the complaint; left out: of no complaint in particular.")
                    @QueryParam("case")
                    @DefaultValue("")
                    String reference) {
        Remedy wanted = Parameters.choice("remedy", Remedy.class, remedy)
                .orElseThrow(() -> EntriesRefused.of("remedy", "missing"));
        BigDecimal worth =
                Parameters.amount("amount", amount).orElseThrow(() -> EntriesRefused.of("amount", "missing"));
        Optional<Long> caseId = Parameters.text(reference).map(cases::id);
        Authority authority = authorities.mine(wanted, worth);
        return AuthorityAnswer.of(
                authority,
                asked(authority, authority.approver(), caseId),
                asked(authority, authority.secondApprover(), caseId));
    }

    private Optional<Deciders> asked(Authority authority, Optional<DecidingRole> role, Optional<Long> caseId) {
        return role.filter(each -> authority.isWithinPolicy())
                .map(each -> caseId.map(id -> deciders.ofCase(each, id)).orElseGet(() -> deciders.of(each)));
    }

    /**
     * What may be offered.
     *
     * @param because the rule that says so, in the words of its table
     * @param approver the role that has to approve it; the first of two where two are asked one after the other
     * @param here who of that role can say yes now
     * @param firstBackAt while nobody can, when the first who could is back
     * @param usualWait the working time that a decision usually takes, like PT3H30M; absent while there are too few to tell
     * @param decisions from how many decisions of the last 90 days
     * @param timeGiven the working time that the step gives
     * @param second who approves it after that, where two are asked; absent where one approval is enough
     */
    @Schema(name = "AuthorityAnswer")
    public record AuthorityAnswer(
            AuthorityVerdict verdict,
            String because,
            Optional<DecidingRole> approver,
            List<Decider> here,
            Optional<Instant> firstBackAt,
            Optional<String> usualWait,
            int decisions,
            Optional<String> timeGiven,
            Optional<SecondApproval> second) {
        static AuthorityAnswer of(Authority authority, Optional<Deciders> asked, Optional<Deciders> askedSecond) {
            Optional<UsualWait> wait = asked.map(Deciders::usualWait);
            return new AuthorityAnswer(
                    authority.verdict(),
                    authority.reason(),
                    asked.map(Deciders::role),
                    asked.map(Deciders::here).orElse(List.of()).stream()
                            .map(Decider::of)
                            .toList(),
                    asked.flatMap(Deciders::firstBackAt),
                    wait.flatMap(UsualWait::median).map(Duration::toString),
                    wait.map(UsualWait::decisions).orElse(0),
                    wait.flatMap(UsualWait::given).map(Duration::toString),
                    askedSecond.map(SecondApproval::of));
        }
    }

    /**
     * The second of two approvals; whoever gave the first never gives it.
     *
     * @param approver the role that has to approve it
     * @param here who of that role can say yes now
     * @param firstBackAt while nobody can, when the first who could is back
     * @param usualWait the working time that its decision usually takes, from the first on; absent while there are too few to tell
     * @param decisions from how many decisions of the last 90 days
     * @param timeGiven the working time that the step gives
     */
    @Schema(name = "SecondApproval")
    public record SecondApproval(
            DecidingRole approver,
            List<Decider> here,
            Optional<Instant> firstBackAt,
            Optional<String> usualWait,
            int decisions,
            Optional<String> timeGiven) {
        static SecondApproval of(Deciders asked) {
            UsualWait wait = asked.usualWait();
            return new SecondApproval(
                    asked.role(),
                    asked.here().stream().map(Decider::of).toList(),
                    asked.firstBackAt(),
                    wait.median().map(Duration::toString),
                    wait.decisions(),
                    wait.given().map(Duration::toString));
        }
    }

    /** Somebody who can say yes now. */
    @Schema(name = "Decider")
    public record Decider(long staffId, String name) {
        static Decider of(StaffPerson person) {
            return new Decider(person.staffId(), person.name());
        }
    }
}
