package org.redress.casehistory.boundary;

import org.redress.identity.boundary.CaseAccess;

/** What is said of other cases, for tests of other features. */
public final class HiddenOthersOn {
    private HiddenOthersOn() {}

    public static HiddenOthers access(CaseAccess access) {
        HiddenOthers others = new HiddenOthers();
        others.access = access;
        return others;
    }
}
