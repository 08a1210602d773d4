package org.redress.studio.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.redress.identity.boundary.Allows;
import org.redress.studio.domain.Vocabulary;
import org.redress.studio.domain.VocabularySource;

/** What an owner may choose from while she draws. Source: R-182. */
@Stateless
public class VocabularyQueries {
    @Inject
    VocabularySource source;

    /** Everything that a model may name; {@link VocabularyWords} says what it is called. */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public Vocabulary vocabulary() {
        return source.vocabulary();
    }
}
