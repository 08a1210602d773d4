package org.redress.identity.boundary;

/**
 * May the same people see both cases? Asked before what stands in one of them is read in the other. It goes by the one rule of
 * {@link CaseAccess} and {@link MaySee}, for everybody who works here and whatever her role. Not a door: only doors call it.
 * Source: R-017.
 */
public interface SameReaders {
    /** Whether nobody may see one of the two cases and not the other. */
    boolean ofBoth(long caseId, long otherCaseId);
}
