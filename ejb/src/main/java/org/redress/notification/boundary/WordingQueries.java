package org.redress.notification.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.notification.domain.WordingFinding;
import org.redress.notification.domain.WordingGuard;

/** Checks what is about to be said to a customer. */
@Stateless
public class WordingQueries {
    @Inject
    WordingGuard guard;

    @Inject
    GoodTimes times;

    /** What in this text should be said otherwise, how, and words to take instead with days and hours of ours. Source: R-074, D-05. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER})
    public List<WordingFinding> check(String text) {
        return guard.check(text).stream()
                .map(finding -> new WordingFinding(
                        finding.words(),
                        finding.start(),
                        finding.end(),
                        finding.kind(),
                        finding.better(),
                        finding.mend().map(times::in)))
                .toList();
    }
}
