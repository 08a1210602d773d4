package org.redress.process.engine;

import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.BATCH_END;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.BATCH_START;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.BATCH_UPDATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.DMN_DECISION_EVALUATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.INCIDENT_CREATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.INCIDENT_DELETE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.INCIDENT_MIGRATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.INCIDENT_RESOLVE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.INCIDENT_UPDATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.JOB_FAIL;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.VARIABLE_INSTANCE_CREATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.VARIABLE_INSTANCE_DELETE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.VARIABLE_INSTANCE_UPDATE;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.jspecify.annotations.Nullable;

/**
 * What replaying a case on other models needs and no more: the path it took, its variables, what its decisions were
 * given and answered, and what went wrong. The steps in between of each variable are not kept.
 */
final class ReplayHistory extends AbstractHistoryLevel {
    /** The engine keeps the number in the database; it must not change. */
    private static final int ID = 20;

    private static final Set<HistoryEventType> BEYOND_ACTIVITIES = Set.of(
            VARIABLE_INSTANCE_CREATE,
            VARIABLE_INSTANCE_UPDATE,
            VARIABLE_INSTANCE_MIGRATE,
            VARIABLE_INSTANCE_DELETE,
            DMN_DECISION_EVALUATE,
            INCIDENT_CREATE,
            INCIDENT_UPDATE,
            INCIDENT_MIGRATE,
            INCIDENT_RESOLVE,
            INCIDENT_DELETE,
            JOB_FAIL,
            BATCH_START,
            BATCH_UPDATE,
            BATCH_END);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return "replay";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, @Nullable Object entity) {
        return BEYOND_ACTIVITIES.contains(event)
                || HistoryLevel.HISTORY_LEVEL_ACTIVITY.isHistoryEventProduced(event, entity);
    }
}
