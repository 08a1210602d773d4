package org.redress.draft.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.redress.draft.domain.DraftRepository;
import org.redress.worklist.domain.WorkOfCaseChanged;

/** What was typed for a task goes with it, in the same transaction, whoever did it and however it ended. */
@ApplicationScoped
class DraftsOfTasks {
    @Inject
    DraftRepository drafts;

    void changed(@Observes WorkOfCaseChanged work) {
        drafts.removeOfTasksGone(work.caseId());
    }
}
