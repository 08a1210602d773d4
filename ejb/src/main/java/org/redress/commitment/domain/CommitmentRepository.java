package org.redress.commitment.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where commitments are kept. */
public interface CommitmentRepository {
    void add(Commitment commitment);

    /** The latest commitment of a case. */
    Optional<Commitment> latest(long caseId);

    /** All commitments of a case, the first one first. */
    List<Commitment> ofCase(long caseId);

    /** The options agreed to in those of the cases that the acting party may see, in one read; of each case the latest last. */
    List<AgreedLine> visibleAgreedOf(Collection<Long> caseIds);
}
