package org.redress.casehistory.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.boundary.CaseHold;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.casehistory.domain.CaseEventRepository;
import org.redress.casehistory.domain.RecordedEvent;
import org.redress.identity.boundary.CurrentActor;

/**
 * The history in the database. The numbers of a case's events come from a row of its own, which the first writer locks
 * until her transaction ends: two who write to one case stand in line, two cases never wait for each other.
 */
@ApplicationScoped
public class JpaCaseHistory implements CaseHistory, CaseHold, CaseEventRepository {
    private static final int CASES_A_READ = 500;

    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    Event<CaseEventRecorded> listeners;

    @Override
    public void record(CaseEvent event) {
        CaseEventRecorded recorded = new CaseEventRecorded(
                event,
                nextNumber(event.caseId()),
                clock.instant(),
                currentActor.get().reference());
        em.persist(new RecordedEvent(recorded));
        listeners.fire(recorded);
    }

    @Override
    public List<CaseEventRecorded> ofCase(long caseId) {
        return em.createQuery(
                        "select e from RecordedEvent e where e.caseId = :caseId order by e.number", RecordedEvent.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .map(RecordedEvent::toEvent)
                .toList();
    }

    @Override
    public Map<Long, List<CaseEventRecorded>> ofCases(Collection<Long> caseIds, Set<CaseEventKind> kinds) {
        Map<Long, List<CaseEventRecorded>> histories = new HashMap<>();
        List<Long> ids = caseIds.stream().distinct().sorted().toList();
        for (int begin = 0; begin < ids.size(); begin += CASES_A_READ) {
            List<Long> some = ids.subList(begin, Math.min(ids.size(), begin + CASES_A_READ));
            em.createQuery(
                            "select e.caseId, e.kind, e.occurredAt, e.payload, e.number, e.recordedAt, e.actor"
                                    + " from RecordedEvent e where e.caseId in :caseIds and e.kind in :kinds"
                                    + " order by e.caseId, e.number",
                            Object[].class)
                    .setParameter("caseIds", some)
                    .setParameter("kinds", kinds)
                    .getResultStream()
                    .map(JpaCaseHistory::event)
                    .forEach(event -> histories
                            .computeIfAbsent(event.event().caseId(), any -> new ArrayList<>())
                            .add(event));
        }
        return histories;
    }

    private static CaseEventRecorded event(Object[] row) {
        return RecordedEvent.event(
                (Long) row[0],
                (CaseEventKind) row[1],
                (Instant) row[2],
                (String) row[3],
                (Integer) row[4],
                (Instant) row[5],
                (String) row[6]);
    }

    @Override
    public void take(long caseId) {
        counter("update case_counter set last_number = last_number where case_id = ?1", caseId)
                .executeUpdate();
    }

    private int nextNumber(long caseId) {
        int counted = counter("update case_counter set last_number = last_number + 1 where case_id = ?1", caseId)
                .executeUpdate();
        if (counted == 0) {
            counter("insert into case_counter (case_id, last_number) values (?1, 1)", caseId)
                    .executeUpdate();
            return 1;
        }
        Number last = (Number) counter("select last_number from case_counter where case_id = ?1", caseId)
                .getSingleResult();
        return last.intValue();
    }

    /** The counter is no entity: whatever else waits to be written goes on waiting for the end of the transaction. */
    private Query counter(String sql, long caseId) {
        return em.createNativeQuery(sql).setParameter(1, caseId).setFlushMode(FlushModeType.COMMIT);
    }
}
