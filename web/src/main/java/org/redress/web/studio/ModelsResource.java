package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.domain.TokenScope;
import org.redress.studio.boundary.FindingSentences;
import org.redress.studio.boundary.ModelCheckQueries;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;
import org.redress.studio.domain.FindingSeverity;
import org.redress.studio.domain.Fix;
import org.redress.studio.domain.FixKind;
import org.redress.web.rest.Api;
import org.redress.web.rest.NeedsScope;

/** Models and tables for other systems, through the same door as the page. Source: R-182. */
@Path("/v1/models")
@RequestScoped
@NeedsScope(TokenScope.MODELS)
@Tag(name = "Models", description = "Processes and decision tables, looked over before they are released.")
@SecurityRequirement(name = Api.TOKEN)
@APIResponse(responseCode = "401", description = "There is no token, or it is good for nothing any more.")
@APIResponse(responseCode = "403", description = "The token lacks the scope, or whom it works for is no process owner.")
public class ModelsResource {
    @Inject
    ModelCheckQueries checks;

    /** Looks models over; nothing of them runs or is kept. */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Look models over",
            description =
                    "Says everything about a set of models that its owner should know, the gravest first: what stops"
                            + " a release, what warns, what is good to know. Files that are left out are those of the live release."
                            + " Nothing runs and nothing is kept, so it needs no Idempotency-Key.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ModelsToCheck")))
    @APIResponseSchema(ModelFindings.class)
    @APIResponse(responseCode = "422", description = "The body is no such thing.")
    public ModelFindings check(ModelsToCheck asked) {
        Locale language = Locale.forLanguageTag(asked.language().orElse("en"));
        List<ModelFinding> findings = checks.check(asked.models()).stream()
                .map(finding -> ModelFinding.of(finding, language))
                .toList();
        return new ModelFindings(
                findings.stream().noneMatch(finding -> finding.severity() == FindingSeverity.STOPS), findings);
    }

    /**
     * What is looked over.
     *
     * @param models the XML of each changed file by its name, like {@code process/ClosureProcess.bpmn}
     * @param language of the sentences, {@code en} or {@code af}
     */
    @Schema(name = "ModelsToCheck")
    public record ModelsToCheck(Map<String, String> models, Optional<String> language) {
        private static final int MOST_FILES = 100;

        public ModelsToCheck {
            if (models.size() > MOST_FILES) {
                throw new IllegalArgumentException("At most " + MOST_FILES + " files are looked over at once.");
            }
        }
    }

    /**
     * What was found.
     *
     * @param releasable whether nothing stops a release
     */
    @Schema(name = "ModelFindings")
    public record ModelFindings(boolean releasable, List<ModelFinding> findings) {}

    /**
     * One thing that was found.
     *
     * @param resource the file; empty for all of them together
     * @param element the id of the element or cell; empty for the whole file
     * @param rule the id of the rule of a table; empty outside one
     * @param column the id of the column of a table; empty for the whole rule
     * @param fix what mends it, where an editor can do it by itself
     */
    @Schema(name = "ModelFinding")
    public record ModelFinding(
            FindingSeverity severity,
            FindingKind kind,
            String resource,
            String element,
            String rule,
            String column,
            String sentence,
            Optional<OfferedFix> fix) {
        static ModelFinding of(Finding finding, Locale language) {
            return new ModelFinding(
                    finding.severity(),
                    finding.kind(),
                    finding.place().resource(),
                    finding.place().element(),
                    finding.place().rule(),
                    finding.place().column(),
                    FindingSentences.of(finding, language),
                    finding.fix().map(OfferedFix::of));
        }
    }

    /** A change that mends something. */
    @Schema(name = "OfferedFix")
    public record OfferedFix(FixKind kind, String element, String value) {
        static OfferedFix of(Fix fix) {
            return new OfferedFix(fix.kind(), fix.element(), fix.value());
        }
    }
}
