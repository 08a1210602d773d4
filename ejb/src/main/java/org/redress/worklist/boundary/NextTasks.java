package org.redress.worklist.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListFilter;
import org.redress.worklist.domain.WorkListPosition;
import org.redress.worklist.domain.WorkListSearch;
import org.redress.worklist.domain.WorkListView;

/**
 * What waits for the acting person, what has the least working time left first. The order of the list is that order: less
 * time left until an instant is an earlier instant. What waits for somebody else is never next. Not a door: doors call it.
 */
@ApplicationScoped
class NextTasks {
    private static final int AT_ONCE = 20;

    /** Where so many are refused one after the other, the next one would be, too. */
    private static final int LOOKED_AT = 200;

    @Inject
    WorkListSearch search;

    @Inject
    WorkListFilters filters;

    @Inject
    Impartiality impartiality;

    @Inject
    CurrentActor actor;

    Optional<WorkListEntry> first() {
        return first(entry -> true);
    }

    /** The first that she may do and that is accepted. */
    Optional<WorkListEntry> first(Predicate<WorkListEntry> accepted) {
        WorkListFilter queue = filters.of(WorkListQuestion.of(WorkListView.QUEUE));
        Optional<WorkListPosition> behind = Optional.empty();
        for (int looked = 0; looked < LOOKED_AT; looked += AT_ONCE) {
            List<WorkListEntry> rows = search.rows(queue, behind, AT_ONCE);
            for (WorkListEntry entry : rows) {
                if (entry.time().waiting()) {
                    return Optional.empty();
                }
                if (mayDo(entry) && accepted.test(entry)) {
                    return Optional.of(entry);
                }
            }
            if (rows.size() < AT_ONCE) {
                return Optional.empty();
            }
            behind = Optional.of(endOf(rows.get(rows.size() - 1)));
        }
        return Optional.empty();
    }

    private boolean mayDo(WorkListEntry entry) {
        return impartiality
                .objection(entry.formKey(), entry.caseId(), actor.staff().staffId())
                .isEmpty();
    }

    private static WorkListPosition endOf(WorkListEntry last) {
        return new WorkListPosition(last.time().waiting(), last.time().countsAt(), last.workItemId());
    }
}
