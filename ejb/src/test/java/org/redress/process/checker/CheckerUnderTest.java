package org.redress.process.checker;

import org.redress.process.allowlist.LockedEngine;

/** The checker with an engine to ask, one for all tests: what it has looked at once it does not look at again. */
final class CheckerUnderTest {
    private static final CamundaModelChecker SHARED = made();

    private CheckerUnderTest() {}

    static CamundaModelChecker checker() {
        return SHARED;
    }

    private static CamundaModelChecker made() {
        CamundaModelChecker checker = new CamundaModelChecker();
        checker.engine = LockedEngine.configuration();
        return checker;
    }
}
