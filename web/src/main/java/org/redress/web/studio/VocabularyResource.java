package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.domain.TokenScope;
import org.redress.studio.boundary.VocabularyQueries;
import org.redress.studio.boundary.VocabularyWords;
import org.redress.studio.domain.Vocabulary;
import org.redress.studio.domain.VocabularyType;
import org.redress.web.rest.Api;
import org.redress.web.rest.NeedsScope;

/** What models may name, for other systems. Source: R-182. */
@Path("/v1/models/vocabulary")
@RequestScoped
@NeedsScope(TokenScope.MODELS)
@Tag(name = "Models")
@SecurityRequirement(name = Api.TOKEN)
@APIResponse(responseCode = "401", description = "There is no token, or it is good for nothing any more.")
@APIResponse(responseCode = "403", description = "The token lacks the scope, or whom it works for may not.")
public class VocabularyResource {
    @Inject
    VocabularyQueries queries;

    /** All of it. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read what a model may name",
            description =
                    "Forms, groups, actions, facts and so on, with what they are called; a model names nothing else.")
    @APIResponseSchema(Words.class)
    public Words vocabulary(@QueryParam("language") @DefaultValue("en") String language) {
        return Words.of(queries.vocabulary(), VocabularyWords.in(Locale.forLanguageTag(language)));
    }

    /**
     * What a model may name.
     *
     * @param people who alone may have a step
     * @param moments what {@code due.at} and {@code due.before} may name
     */
    @Schema(name = "ModelVocabulary")
    public record Words(
            List<FormWord> forms,
            List<IdWord> groups,
            List<IdWord> people,
            List<ActionWord> actions,
            List<FactWord> facts,
            List<NameWord> moments,
            List<DecisionWord> decisions,
            List<NameWord> messages,
            List<IdWord> processes) {
        static Words of(Vocabulary known, VocabularyWords words) {
            return new Words(
                    known.forms().stream()
                            .map(form -> new FormWord(form, words.form(form), words.aboutForm(form)))
                            .toList(),
                    known.groups().stream()
                            .map(group -> new IdWord(group, words.group(group)))
                            .toList(),
                    known.people().stream()
                            .map(person -> new IdWord(person, words.person(person)))
                            .toList(),
                    known.actions().stream()
                            .map(action -> new ActionWord(action, words.action(action), words.aboutAction(action)))
                            .toList(),
                    known.facts().stream().map(fact -> FactWord.of(fact, words)).toList(),
                    known.moments().stream()
                            .map(moment -> new NameWord(moment, words.moment(moment)))
                            .toList(),
                    known.decisions().stream()
                            .map(decision -> DecisionWord.of(decision, words))
                            .toList(),
                    known.messages().stream()
                            .map(message -> new NameWord(message, words.message(message)))
                            .toList(),
                    known.processes().stream()
                            .map(process -> new IdWord(process, words.process(process)))
                            .toList());
        }
    }

    /** A form, and what it is for. */
    @Schema(name = "FormWord")
    public record FormWord(String key, String title, String about) {}

    /** An action, and what it does. */
    @Schema(name = "ActionWord")
    public record ActionWord(String name, String label, String about) {}

    /** Something with an id. */
    @Schema(name = "IdWord")
    public record IdWord(String id, String label) {}

    /** Something with a name. */
    @Schema(name = "NameWord")
    public record NameWord(String name, String label) {}

    /**
     * A fact.
     *
     * @param inConditions whether the condition of a way may ask for it, and not only a table
     * @param values what it is known to be; none where it may be anything
     */
    @Schema(name = "FactWord")
    public record FactWord(
            String name, String label, VocabularyType type, boolean inConditions, List<ValueWord> values) {
        static FactWord of(Vocabulary.Fact fact, VocabularyWords words) {
            return new FactWord(
                    fact.name(),
                    words.fact(fact.name()),
                    fact.type(),
                    fact.inConditions(),
                    fact.values().stream()
                            .map(code -> new ValueWord(code, words.value(fact.name(), code)))
                            .toList());
        }
    }

    /** What a fact or an answer may be. */
    @Schema(name = "ValueWord")
    public record ValueWord(String value, String label) {}

    /**
     * A table.
     *
     * @param facts what it is told when it is asked
     */
    @Schema(name = "DecisionWord")
    public record DecisionWord(String id, String label, List<String> facts, List<AnswerWord> answers) {
        static DecisionWord of(Vocabulary.Decision decision, VocabularyWords words) {
            return new DecisionWord(
                    decision.id(),
                    words.decision(decision.id()),
                    decision.facts(),
                    decision.answers().stream()
                            .map(answer -> AnswerWord.of(answer, words))
                            .toList());
        }
    }

    /** A column of answers that the product reads. */
    @Schema(name = "AnswerWord")
    public record AnswerWord(String name, String label, VocabularyType type, List<ValueWord> values) {
        static AnswerWord of(Vocabulary.Answer answer, VocabularyWords words) {
            return new AnswerWord(
                    answer.name(),
                    words.answer(answer.name()),
                    answer.type(),
                    answer.values().stream()
                            .map(code -> new ValueWord(code, words.answerValue(answer.name(), code)))
                            .toList());
        }
    }
}
