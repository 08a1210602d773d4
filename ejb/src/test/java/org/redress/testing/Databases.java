package org.redress.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/**
 * Runs a test on Derby in memory, always, and on PostgreSQL when {@code REDRESS_TEST_PG_URL}, {@code _USER} and
 * {@code _PASSWORD} say where one is. Each database is made once for all tests of this virtual machine; every test finds its
 * tables empty. The store of JUnit would not keep it: where several processes share the classes, each class is an execution
 * of its own, with a root of its own.
 */
public class Databases implements TestTemplateInvocationContextProvider {
    private static final String PG_URL = "REDRESS_TEST_PG_URL";
    private static final Map<String, TestDatabase> MADE = new ConcurrentHashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> MADE.values().forEach(TestDatabase::close)));
    }

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(new OnDerby(), new OnPostgreSql());
    }

    private static TestDatabase make(String kind) {
        return kind.equals("derby")
                ? TestDatabase.onDerby()
                : TestDatabase.onPostgreSql(
                        System.getenv(PG_URL), setting("REDRESS_TEST_PG_USER"), setting("REDRESS_TEST_PG_PASSWORD"));
    }

    private static String setting(String name) {
        @Nullable String value = System.getenv(name);
        return value == null ? "" : value;
    }

    private record Given(String kind) implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestDatabase.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return MADE.computeIfAbsent(kind, Databases::make).emptied();
        }
    }

    private record OnDerby() implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocationIndex) {
            return "Derby";
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Given("derby"));
        }
    }

    private record OnPostgreSql() implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocationIndex) {
            return "PostgreSQL";
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new PostgreSqlIsThere(), new Given("postgresql"));
        }
    }

    private record PostgreSqlIsThere() implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return System.getenv(PG_URL) == null
                    ? ConditionEvaluationResult.disabled("Not run on PostgreSQL: set " + PG_URL
                            + ", REDRESS_TEST_PG_USER and REDRESS_TEST_PG_PASSWORD to a database to run it there too.")
                    : ConditionEvaluationResult.enabled("PostgreSQL is there");
        }
    }
}
