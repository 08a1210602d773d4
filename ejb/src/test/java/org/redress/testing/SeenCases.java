package org.redress.testing;

import java.util.HashSet;
import java.util.Set;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;

/** Every case may be seen, except the ones a test hides. */
public class SeenCases implements CaseAccess {
    private final Set<Long> hidden = new HashSet<>();

    public void hide(long caseId) {
        hidden.add(caseId);
    }

    @Override
    public boolean isVisible(long caseId) {
        return !hidden.contains(caseId);
    }

    @Override
    public void requireVisible(long caseId) {
        if (!isVisible(caseId)) {
            throw new CaseNotFound();
        }
    }

    @Override
    public boolean isVisibleTo(long staffId, long caseId) {
        return isVisible(caseId);
    }

    @Override
    public void requireVisibleTo(long staffId, long caseId) {
        requireVisible(caseId);
    }
}
