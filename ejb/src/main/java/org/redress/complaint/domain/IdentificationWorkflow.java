package org.redress.complaint.domain;

import java.time.Instant;
import java.util.Optional;
import org.redress.customer.domain.Grade;

/** Completes the steps of identification in the engine; each hands over every fact a later decision may ask for. */
public interface IdentificationWorkflow {
    /** Completes the assessment, or lets the customer be asked first. */
    void assessed(String workItemId, AssessedFacts facts);

    /** Completes the question to the customer. */
    void informationObtained(String workItemId, ObtainedFacts facts);

    /** The customer has answered by herself: the task to ask her is cancelled. */
    void customerAnswered(long caseId, ObtainedFacts facts);

    void restated(String workItemId, RestatedFacts facts);

    void responsibilityDecided(String workItemId, ResponsibilityFacts facts);

    void responsibilityAssigned(String workItemId, AssignedFacts facts);

    void recordCompleted(String workItemId, RecordFacts facts);

    /**
     * What severity, team and service level are decided by.
     *
     * @param informationMissing whether the customer is asked first
     * @param kind what takes the case out of identification when it is no complaint
     */
    record AssessedFacts(
            boolean informationMissing,
            ContactKind kind,
            Optional<Nature> nature,
            Optional<String> facet,
            HarmFacts harm,
            Channel channel,
            Grade grade) {}

    /** @param assessBy by when it is to be assessed anew */
    record ObtainedFacts(Instant assessBy) {}

    /** @param agreed whether the customer says it is right */
    record RestatedFacts(boolean agreed) {}

    /**
     * @param accepted whether she takes it upon herself
     * @param owner who deals with it from now on; nobody after a refusal
     */
    record ResponsibilityFacts(boolean accepted, Optional<Long> owner) {}

    /** @param owner who is asked to accept it next */
    record AssignedFacts(long owner) {}

    /** @param owner who deals with the case from here on */
    record RecordFacts(Optional<Long> owner) {}
}
