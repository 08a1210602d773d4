package org.redress.participant.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.redress.commitment.boundary.EarliestDate;
import org.redress.participant.domain.ParticipantRequest;
import org.redress.participant.domain.ParticipantRequestRepository;

/** The last of the dates that those who still owe something gave themselves, or need in their usual time. Source: W-17. */
@ApplicationScoped
class WordOfParticipants implements EarliestDate {
    @Inject
    ParticipantRequestRepository requests;

    @Override
    public Optional<Instant> ofCase(long caseId) {
        return requests.ofCase(caseId).stream()
                .filter(ParticipantRequest::isOpen)
                .flatMap(request -> request.ownWord().stream())
                .max(Comparator.naturalOrder());
    }
}
