package org.redress.search.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.redress.identity.boundary.Allows;
import org.redress.search.domain.SearchChangeRepository;

/** Whether anything has changed in cases, tasks or customers, for pages that stay open. */
@Stateless
public class ChangeQueries {
    @Inject
    SearchChangeRepository changes;

    /**
     * A number that is another one as soon as anything has changed, at most a second later on any server; it says nothing of
     * what. Reading it costs one row however much there is.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public long reached() {
        return changes.end().number();
    }
}
