package org.redress.casehistory.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.casehistory.domain.CaseEventRepository;
import org.redress.identity.domain.ActorRef;

/** The histories of cases, for what is computed from them. Not a door: whoever asks has made sure that the case may be seen. */
@ApplicationScoped
public class CaseEvents {
    private static final ActorRef NOBODY = new ActorRef("nobody");

    @Inject
    CaseEventRepository events;

    /** Every event of the case, in the order they were recorded. */
    public List<CaseEventRecorded> ofCase(long caseId) {
        return events.ofCase(caseId);
    }

    /** Who acted in the last event of one of these kinds; nobody where there is none. */
    public ActorRef lastToAct(long caseId, Set<CaseEventKind> kinds) {
        return ofCase(caseId).stream()
                .filter(recorded -> kinds.contains(recorded.event().kind()))
                .reduce((before, after) -> after)
                .map(last -> new ActorRef(last.actorReference()))
                .orElse(NOBODY);
    }

    /**
     * The events of some kinds of many cases, by case id, each in the order they were recorded: one read for some hundred cases. A case
     * without such events is absent.
     */
    public Map<Long, List<CaseEventRecorded>> ofCases(Collection<Long> caseIds, Set<CaseEventKind> kinds) {
        return events.ofCases(caseIds, kinds);
    }
}
