package org.redress.participant.domain;

import java.util.List;
import java.util.Optional;

/** What participants of all cases are asked for. */
public interface ParticipantRequestRepository {
    /** Keeps a new request and gives it its id at once. */
    void add(ParticipantRequest request);

    Optional<ParticipantRequest> byId(long requestId);

    /** The requests of a case, the oldest first. */
    List<ParticipantRequest> ofCase(long caseId);
}
