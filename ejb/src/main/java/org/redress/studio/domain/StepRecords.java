package org.redress.studio.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Where cases are and were, as the engine has kept it. Only of cases that the acting party may see; how many there are of the
 * others cannot be told from anything here.
 */
public interface StepRecords {
    /** Hands over every stay, one at a time and in no order, so that none need be remembered. */
    void stays(StepScope scope, Consumer<Stay> each);

    /** The stays at one step, each with its case, one at a time and in no order. */
    void staysAt(String element, StepScope scope, Consumer<CaseStay> each);

    /** Those that failed and wait for a person. */
    List<Failure> failures(StepScope scope);

    /** Of each process by its id, how much of it there is now. */
    Map<String, ProcessTotals> totals(Instant now);

    /**
     * One that failed.
     *
     * @param element the step at which it did
     * @param since when it had failed for good
     */
    record Failure(long caseId, String element, Instant since) {}

    /**
     * How much of a process there is now.
     *
     * @param running how many of it run
     * @param late how many of those have a task that is over its time, as the inbox counts it
     * @param incidents how many failed and wait for a person
     */
    record ProcessTotals(int running, int late, int incidents) {
        /** There is none of it. */
        public static final ProcessTotals NONE = new ProcessTotals(0, 0, 0);
    }
}
