package org.redress.studio.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.CUSTOMER;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.STAKEHOLDER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.studio.domain.ReleaseRepository;

/** Which releases there are and which is live. */
@Stateless
public class ReleaseQueries {
    @Inject
    ReleaseRepository releases;

    /** The release new cases start on; the start of the product guarantees that there is one. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR, PROCESS, SYSTEM, CUSTOMER, STAKEHOLDER})
    public ReleaseView live() {
        return releases.live()
                .map(ReleaseView::of)
                .orElseThrow(() -> new IllegalStateException("no release of the models is live"));
    }

    /** All releases, newest first. */
    @Allows({PROCESS_OWNER, ADMINISTRATOR, SYSTEM})
    public List<ReleaseView> all() {
        return releases.all().stream().map(ReleaseView::of).toList();
    }
}
