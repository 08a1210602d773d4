package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.redress.studio.boundary.DraftQueries;
import org.redress.studio.boundary.VocabularyQueries;
import org.redress.studio.boundary.VocabularyWords;
import org.redress.web.shell.RequestLanguage;
import org.redress.web.studio.ModelDraftsResource.DraftLines;
import org.redress.web.studio.VocabularyResource.Words;

/** What the pages of the studio ask for whatever draft they show, with the session they have. */
@Path("/pages/studio")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StudioPagesResource {
    @Inject
    DraftQueries drafts;

    @Inject
    VocabularyQueries vocabulary;

    @Inject
    DraftAnswers answers;

    @Inject
    RequestLanguage language;

    @GET
    @Path("/drafts")
    public DraftLines drafts() {
        return new DraftLines(answers.lines(drafts.all()));
    }

    /** What may be chosen from while drawing. */
    @GET
    @Path("/vocabulary")
    public Words vocabulary() {
        return Words.of(vocabulary.vocabulary(), VocabularyWords.in(language.get()));
    }
}
