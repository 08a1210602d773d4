package org.redress.participant.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.participant.domain.ParticipantRequest;
import org.redress.participant.domain.ParticipantRequestRepository;
import org.redress.testing.Ids;

/** Requests of a test, numbered from 101 as they come. */
class RequestsInMemory implements ParticipantRequestRepository {
    final List<ParticipantRequest> all = new ArrayList<>();
    private final Ids ids = new Ids();

    @Override
    public void add(ParticipantRequest request) {
        ids.give(request, "id");
        all.add(request);
    }

    @Override
    public Optional<ParticipantRequest> byId(long requestId) {
        return all.stream().filter(request -> request.id() == requestId).findFirst();
    }

    @Override
    public List<ParticipantRequest> ofCase(long caseId) {
        return all.stream().filter(request -> request.caseId() == caseId).toList();
    }
}
