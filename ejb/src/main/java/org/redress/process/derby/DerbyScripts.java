package org.redress.process.derby;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;

/**
 * The engine's tables for Derby, derived from the H2 scripts inside the engine's jar. Each substitution is counted: an
 * engine whose scripts hold another number of them is refused, because somebody has to look at what changed.
 */
public final class DerbyScripts {

    /** The parts of the engine's schema, in the order in which they are created. */
    public static final List<String> COMPONENTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    private static final String FUNCTIONS = "org.redress.process.derby.functions.DerbyFunctions.";
    private static final String CREATE_BITAND =
            "create function BITAND(A integer, B integer) returns integer language java parameter style java no sql"
                    + " deterministic called on null input external name '" + FUNCTIONS
                    + "bitand(java.lang.Integer,java.lang.Integer)'";
    private static final String CREATE_QUARTER =
            "create function QUARTER(T timestamp) returns integer language java parameter style java no sql"
                    + " deterministic returns null on null input external name '" + FUNCTIONS + "quarter'";

    /** Derby skips the first (the foreign key has that index already), so the second would fail. */
    private static final String TWIN_INDEX = "index ACT_IDX_DEC_DEF_REQ_ID";

    private static final List<Substitution> FOR_CREATE = List.of(
            new Substitution("\\bbit\\b", "boolean", 10),
            new Substitution("\\blong\\b", "bigint", 2),
            new Substitution("\\blongvarbinary\\b", "blob", 2));
    private static final List<Substitution> FOR_DROP = List.of(new Substitution("\\s+if exists\\b", "", 49));

    private DerbyScripts() {}

    /** The statements that create all tables of the engine in an empty Derby database. */
    public static List<String> createStatements() {
        return COMPONENTS.stream()
                .flatMap(component -> createStatements(component).stream())
                .toList();
    }

    /** The statements that create one part; the functions come with the first. */
    public static List<String> createStatements(String component) {
        List<String> statements = new ArrayList<>();
        if (isFirst(component)) {
            statements.add(CREATE_BITAND);
            statements.add(CREATE_QUARTER);
        }
        statements.addAll(derived("create", component, FOR_CREATE));
        return List.copyOf(statements);
    }

    /** The statements that remove what {@link #createStatements()} created. */
    public static List<String> dropStatements() {
        List<String> fromLast = new ArrayList<>(COMPONENTS);
        Collections.reverse(fromLast);
        return fromLast.stream()
                .flatMap(component -> dropStatements(component).stream())
                .toList();
    }

    /** The statements that remove one part; the functions go with the first. */
    public static List<String> dropStatements(String component) {
        List<String> statements = new ArrayList<>(derived("drop", component, FOR_DROP));
        if (isFirst(component)) {
            statements.add("drop function BITAND");
            statements.add("drop function QUARTER");
        }
        return List.copyOf(statements);
    }

    private static boolean isFirst(String component) {
        return COMPONENTS.get(0).equals(component);
    }

    private static List<String> derived(String operation, String component, List<Substitution> substitutions) {
        checkCounts(operation, substitutions);
        return h2Statements(operation, component).stream()
                .filter(statement -> !statement.contains(TWIN_INDEX))
                .map(statement -> substituted(statement, substitutions))
                .toList();
    }

    private static String substituted(String statement, List<Substitution> substitutions) {
        String result = statement;
        for (Substitution substitution : substitutions) {
            result = substitution.applied(result);
        }
        return result;
    }

    private static void checkCounts(String operation, List<Substitution> substitutions) {
        List<String> all = COMPONENTS.stream()
                .flatMap(component -> h2Statements(operation, component).stream())
                .toList();
        for (Substitution substitution : substitutions) {
            substitution.checkCount(operation, all);
        }
        new Substitution(TWIN_INDEX, "", 1).checkCount(operation, all);
    }

    private static List<String> h2Statements(String operation, String component) {
        String withoutComments = Pattern.compile("--[^\\n]*")
                .matcher(script(operation, component))
                .replaceAll("");
        return withoutComments
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((above, below) -> above + "\n" + below)
                .map(text -> List.of(text.split(";", -1)))
                .orElseGet(List::of)
                .stream()
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String script(String operation, String component) {
        String name = "/org/camunda/bpm/engine/db/%1$s/activiti.h2.%1$s.%2$s.sql".formatted(operation, component);
        try (InputStream in = ProcessEngine.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The engine on the class path has no script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private record Substitution(Pattern pattern, String replacement, int count) {

        Substitution(String regex, String replacement, int count) {
            this(Pattern.compile(regex), replacement, count);
        }

        String applied(String statement) {
            return pattern.matcher(statement).replaceAll(replacement);
        }

        void checkCount(String operation, List<String> statements) {
            long found = statements.stream()
                    .flatMap(statement -> pattern.matcher(statement).results())
                    .count();
            if (found != count) {
                throw new IllegalStateException("The engine's H2 " + operation + " scripts hold " + found + " times "
                        + pattern + " instead of " + count + ": its schema changed, look at the derivation for Derby");
            }
        }
    }
}
