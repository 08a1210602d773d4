package org.redress.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.model.ComplaintVariable;

/**
 * What one case of the product made the engine do, so that another engine can be made to do the same: processes started,
 * tasks completed and messages delivered, in their order and with their facts, and what each delegate set.
 */
@ApplicationScoped
class Script {
    /** What was done to the engine, and with which facts. */
    record Move(Kind kind, String what, Map<String, Object> facts) {}

    enum Kind {
        START,
        COMPLETE,
        MESSAGE,
        PROMISE_MESSAGE
    }

    private final List<Move> moves = new ArrayList<>();
    private final Map<String, Map<String, Object>> setByDelegates = new HashMap<>();
    private volatile boolean recording;

    /** Notes what happens until {@link #end}; only one case may be at work meanwhile. */
    void begin() {
        moves.clear();
        setByDelegates.clear();
        recording = true;
    }

    void end() {
        recording = false;
    }

    boolean isRecording() {
        return recording;
    }

    void note(Kind kind, String what, Map<String, Object> facts) {
        moves.add(new Move(kind, what, new HashMap<>(facts)));
    }

    void noteDelegate(String activity, Map<String, Object> facts) {
        setByDelegates.put(activity, new HashMap<>(facts));
    }

    List<Move> moves() {
        return moves;
    }

    Map<String, Object> setBy(String activity) {
        return setByDelegates.getOrDefault(activity, Map.of());
    }

    /** The same facts about another case: its id, and promises of its own. */
    static Map<String, Object> about(long caseId, Map<String, Object> facts) {
        Map<String, Object> own = new HashMap<>(facts);
        own.computeIfPresent(ComplaintVariable.CASE_ID.id(), (name, id) -> caseId);
        own.computeIfPresent(ComplaintVariable.PROMISE_ID.id(), (name, id) -> promise(caseId, id));
        return own;
    }

    private static @Nullable Object promise(long caseId, Object recorded) {
        return caseId * 1_000_000 + ((Long) recorded) % 1_000_000;
    }
}
