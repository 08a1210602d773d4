package org.redress.search.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.redress.identity.boundary.Allows;
import org.redress.identity.domain.Caller;
import org.redress.search.domain.ChangeKind;
import org.redress.search.domain.SearchChangeRepository;

/** What an administrator may do about the search. */
@Stateless
public class SearchIndexService {
    @Inject
    SearchChangeRepository changes;

    /**
     * Has every server make its index anew from the database, after a database was restored or when something is not found that
     * should be. Each begins within a few seconds and goes on answering from the index it has until the new one is complete.
     */
    @Allows({Caller.ADMINISTRATOR, Caller.SYSTEM})
    public void rebuild() {
        changes.note(ChangeKind.EVERYTHING, 0);
    }
}
