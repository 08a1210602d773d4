package org.redress.web.commitment;

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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.commitment.boundary.KeptPromises;
import org.redress.commitment.domain.GivenWord;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.WordCount;
import org.redress.commitment.domain.WordFate;
import org.redress.commitment.domain.WordGiver;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.domain.TokenScope;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Parameters;

/** What was promised in a month and what became of it, for other systems. Source. */
@Path("/v1/promises/months/{month}")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_READ)
@Tag(name = "Promises", description = "Made, kept, moved, withdrawn.")
@APIResponse(
        responseCode = "403",
        description = "The token lacks the scope, or works for somebody who sees only what she promised herself.")
@APIResponse(responseCode = "404", description = "There is no such month.")
public class KeptPromisesResource {
    private static final String BY =
            "By whom they are counted; left out: what whom the token works for promised herself.";
    private static final int PAGE = 50;

    @Inject
    KeptCsv kept;

    @Inject
    GiverNames names;

    @Inject
    ComplaintQueries complaints;

    /** The figures. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Count the promises of a month",
            description =
                    "Those given in the month, like 2026-07, and what became of them until now. A move ends one word and"
                            + " gives another: promised and moved are as many as kept, broken, renegotiated, withdrawn and open."
                            + " Another are those of the broken ones for which another time was agreed afterwards. Counted is what"
                            + " whom the token works for may see.")
    @APIResponseSchema(CountedPromises.class)
    public CountedPromises month(
            @PathParam("month") String month,
            @Parameter(description = BY, schema = @Schema(ref = "WordGiver")) @QueryParam("by") @DefaultValue("")
                    String by) {
        KeptPromises read = kept.read(month, by);
        Map<String, String> called = names.ofLines(read);
        return new CountedPromises(
                read.month().toString(),
                read.by(),
                read.going(),
                read.readAt(),
                read.lines().stream()
                        .map(line -> new CountedLine(
                                line.giver(), called.getOrDefault(line.giver(), ""), Counted.of(line.count())))
                        .toList(),
                Counted.of(read.total()));
    }

    /** The words behind a figure. */
    @GET
    @Path("/words")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read the promises behind a figure", description = "50 at once, as they were due.")
    @APIResponseSchema(WordList.class)
    public WordList words(
            @PathParam("month") String month,
            @Parameter(description = BY, schema = @Schema(ref = "WordGiver")) @QueryParam("by") @DefaultValue("")
                    String by,
            @Parameter(description = "Of one line, by its giver; left out: of all.")
                    @QueryParam("giver")
                    @DefaultValue("")
                    String giver,
            @Parameter(description = "What became of them; left out: whatever.", schema = @Schema(ref = "WordFate"))
                    @QueryParam("fate")
                    @DefaultValue("")
                    String fate,
            @Parameter(description = "How many to leave out, from next of the answer before.")
                    @QueryParam("from")
                    @DefaultValue("0")
                    int from) {
        List<GivenWord> all =
                kept.read(month, by).behind(Parameters.text(giver), Parameters.choice("fate", WordFate.class, fate));
        int begin = Math.max(0, Math.min(from, all.size()));
        int end = Math.min(all.size(), begin + PAGE);
        List<GivenWord> shown = all.subList(begin, end);
        Map<Long, String> references = complaints.references(
                shown.stream().map(GivenWord::caseId).distinct().toList());
        return new WordList(
                all.size(),
                shown.stream().map(word -> WordInList.of(word, references)).toList(),
                end < all.size() ? Optional.of(end) : Optional.empty());
    }

    /** All of them. */
    @GET
    @Path("/words.csv")
    @Produces(KeptCsv.TYPE)
    @Operation(
            summary = "Take the promises of a month away",
            description = "As comma separated values, as they were due.")
    @APIResponse(
            responseCode = "200",
            description = "reference, promise, kind, giver, team, given, due, moved, fate, another.")
    public Response csv(
            @PathParam("month") String month,
            @Parameter(description = BY, schema = @Schema(ref = "WordGiver")) @QueryParam("by") @DefaultValue("")
                    String by) {
        return kept.of(month, by);
    }

    /**
     * The promises of a month, counted.
     *
     * @param going whether the month is not over
     */
    @Schema(name = "CountedPromises")
    public record CountedPromises(
            String month, WordGiver by, boolean going, Instant readAt, List<CountedLine> lines, Counted total) {}

    /**
     * Those of one giver.
     *
     * @param giver a staff member's id, the code of a team or the name of a supplier; - for no team
     * @param name what it is called
     */
    @Schema(name = "CountedLine")
    public record CountedLine(String giver, String name, Counted count) {}

    /**
     * So many.
     *
     * @param made promised and moved: as many as kept, broken, renegotiated, withdrawn and open
     */
    @Schema(name = "Counted")
    public record Counted(
            long made,
            long promised,
            long moved,
            long kept,
            long broken,
            long renegotiated,
            long withdrawn,
            long open,
            long another) {
        static Counted of(WordCount count) {
            return new Counted(
                    count.made(),
                    count.promised(),
                    count.moved(),
                    count.kept(),
                    count.broken(),
                    count.renegotiated(),
                    count.withdrawn(),
                    count.open(),
                    count.another());
        }
    }

    /**
     * Some of the words behind a figure.
     *
     * @param all how many there are
     * @param next from which the next ones go on; absent when these are the last
     */
    @Schema(name = "GivenWords")
    public record WordList(int all, List<WordInList> words, Optional<Integer> next) {}

    /**
     * A day and an hour that somebody was given.
     *
     * @param id the promise, or the request to the supplier
     * @param kind absent of a supplier
     * @param moved whether it was given with a move
     * @param another whether another time was agreed after it was broken
     */
    @Schema(name = "GivenWord")
    public record WordInList(
            long id,
            String reference,
            Optional<PromiseKind> kind,
            String what,
            String giver,
            Optional<String> team,
            Instant givenAt,
            Instant dueAt,
            boolean moved,
            WordFate fate,
            boolean another) {
        static WordInList of(GivenWord word, Map<Long, String> references) {
            return new WordInList(
                    word.id(),
                    references.getOrDefault(word.caseId(), ""),
                    Optional.ofNullable(word.kind()),
                    word.what(),
                    word.giver(),
                    Optional.ofNullable(word.team()),
                    word.givenAt(),
                    word.dueAt(),
                    word.moved(),
                    word.fate(),
                    word.another());
        }
    }
}
