package org.redress.commitment.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.AgreedLine;
import org.redress.commitment.domain.Commitment;
import org.redress.commitment.domain.CommitmentRepository;

final class InMemoryCommitments implements CommitmentRepository {
    final List<Commitment> all = new ArrayList<>();

    @Override
    public void add(Commitment commitment) {
        all.add(commitment);
    }

    @Override
    public Optional<Commitment> latest(long caseId) {
        List<Commitment> ofCase = ofCase(caseId);
        return ofCase.isEmpty() ? Optional.empty() : Optional.of(ofCase.get(ofCase.size() - 1));
    }

    @Override
    public List<Commitment> ofCase(long caseId) {
        return all.stream().filter(commitment -> commitment.caseId() == caseId).toList();
    }

    @Override
    public List<AgreedLine> visibleAgreedOf(Collection<Long> caseIds) {
        throw new AssertionError("nobody lists cases here");
    }
}
