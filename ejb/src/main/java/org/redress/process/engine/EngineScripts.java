package org.redress.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.redress.process.derby.DerbyScripts;

/** The scripts inside the engine's own jar that create its tables. */
final class EngineScripts {
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");

    private EngineScripts() {}

    /** The statements for a database the engine knows, by the engine's name of it. */
    static List<String> createStatements(String databaseType) {
        return DerbyScripts.COMPONENTS.stream()
                .flatMap(component -> statements(databaseType, component).stream())
                .toList();
    }

    private static List<String> statements(String databaseType, String component) {
        String script = COMMENT.matcher(script(databaseType, component)).replaceAll("");
        return Arrays.stream(script.split(";", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String script(String databaseType, String component) {
        String name = "/org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(databaseType, component);
        try (InputStream in = ProcessEngine.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The engine on the class path has no script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
