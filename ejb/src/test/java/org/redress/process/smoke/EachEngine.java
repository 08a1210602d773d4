package org.redress.process.smoke;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

class EachEngine implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Arrays.stream(EngineDatabase.values()).map(On::new);
    }

    private record On(EngineDatabase database) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return database.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new IsThere(database), new Given(database));
        }
    }

    private record IsThere(EngineDatabase database) implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return database.isThere()
                    ? ConditionEvaluationResult.enabled(database + " is there")
                    : ConditionEvaluationResult.disabled(EngineDatabase.WHY_SKIPPED);
        }
    }

    private record Given(EngineDatabase database) implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            ((EngineSmoke) context.getRequiredTestInstance()).database = database;
        }
    }
}
