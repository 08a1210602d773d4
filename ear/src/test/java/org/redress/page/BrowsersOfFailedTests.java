package org.redress.page;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test that failed leaves its browsers to no other. */
public final class BrowsersOfFailedTests implements AfterTestExecutionCallback {
    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            Chromium.quitIdle();
        }
    }
}
