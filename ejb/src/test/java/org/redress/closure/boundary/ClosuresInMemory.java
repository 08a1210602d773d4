package org.redress.closure.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureRepository;
import org.redress.closure.domain.Confirmation;

/** Answers and ends of cases, kept in memory. */
final class ClosuresInMemory implements ClosureRepository {
    final List<Confirmation> confirmations = new ArrayList<>();
    final List<Closure> closures = new ArrayList<>();

    @Override
    public void add(Confirmation confirmation) {
        confirmations.add(confirmation);
    }

    @Override
    public void add(Closure closure) {
        closures.add(closure);
    }

    @Override
    public Optional<Confirmation> lastConfirmation(long caseId) {
        return confirmationsOf(caseId).stream().reduce((earlier, later) -> later);
    }

    @Override
    public List<Confirmation> confirmationsOf(long caseId) {
        return confirmations.stream()
                .filter(answer -> answer.caseId() == caseId)
                .toList();
    }

    @Override
    public List<Closure> closuresOf(long caseId) {
        return closures.stream().filter(end -> end.caseId() == caseId).toList();
    }
}
