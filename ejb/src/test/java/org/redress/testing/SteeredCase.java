package org.redress.testing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.OpenCaseLine;
import org.redress.complaint.domain.Priority;

/** The case of the desk, with the intake team and open until a test ends it. Whatever a test does not expect is refused. */
public class SteeredCase implements CaseSteering {
    private boolean ended;

    public final void end() {
        ended = true;
    }

    @Override
    public void requireOpen(long caseId) {
        if (ended) {
            throw new CaseEnded("RD-1");
        }
    }

    @Override
    public String teamOf(long caseId) {
        return "INTAKE";
    }

    @Override
    public boolean isOpen(long caseId) {
        return !ended;
    }

    @Override
    public Optional<Long> actualOwner(long caseId) {
        return Optional.empty();
    }

    @Override
    public final Map<Long, Long> actualOwners(Collection<Long> caseIds) {
        Map<Long, Long> owners = new HashMap<>();
        caseIds.forEach(caseId -> actualOwner(caseId).ifPresent(owner -> owners.put(caseId, owner)));
        return owners;
    }

    @Override
    public List<Long> openCasesOwnedBy(Collection<Long> staffIds, long behind, int atMost) {
        return List.of();
    }

    @Override
    public List<OpenCaseLine> openBehind(long caseId, int atMost) {
        return List.of();
    }

    @Override
    public void restart(long caseId) {
        throw new AssertionError("nothing is started again");
    }

    @Override
    public void passOn(long caseId, Optional<Long> from, long to) {
        throw new AssertionError("nobody passes it on");
    }

    @Override
    public Optional<Long> perceivedOwner(long caseId) {
        return Optional.empty();
    }

    @Override
    public void takeOver(long caseId, long staffId) {
        throw new AssertionError("nobody takes it over");
    }

    @Override
    public void raisePriority(long caseId, Priority to) {
        throw new AssertionError("its priority stays");
    }

    @Override
    public long keepWords(long caseId, String words) {
        throw new AssertionError("nobody leaves a note");
    }
}
