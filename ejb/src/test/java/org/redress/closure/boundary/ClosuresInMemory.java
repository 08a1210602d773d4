package org.redress.closure.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.closure.domain.ClosureRepository;
import org.redress.closure.domain.Confirmation;
import org.redress.closure.domain.Silence;

/** Answers and ends of cases, kept in memory. */
final class ClosuresInMemory implements ClosureRepository {
    final List<Confirmation> confirmations = new ArrayList<>();
    final List<Closure> closures = new ArrayList<>();
    final List<Silence> silences = new ArrayList<>();

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
    public void add(Silence silence) {
        silences.add(silence);
    }

    @Override
    public Optional<Silence> standingSilence(long caseId) {
        return silencesOf(caseId).stream().filter(Silence::isStanding).reduce((earlier, later) -> later);
    }

    @Override
    public List<Silence> silencesOf(long caseId) {
        return silences.stream().filter(silence -> silence.caseId() == caseId).toList();
    }

    @Override
    public long nextTurn() {
        return silences.size() + 1L;
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

    @Override
    public List<Closure> endedBy(ClosureOutcome outcome, Instant since, int atMost) {
        return closures.stream()
                .filter(end -> end.outcome() == outcome && !end.closedAt().isBefore(since))
                .limit(atMost)
                .toList();
    }
}
