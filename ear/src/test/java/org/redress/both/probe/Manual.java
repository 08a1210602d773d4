package org.redress.both.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openqa.selenium.json.Json;

/**
 * The manual of the interface, taken at its word: the lines it has people type are typed, by the shell it was written for,
 * with curl. What it leaves to the reader are variables of the shell.
 */
public final class Manual {
    private static final Path FILE =
            Path.of(System.getProperty("redress.source"), "docs", "how-to", "how-do-i-drive-it-from-outside.md");
    private static final Pattern CALL =
            Pattern.compile("^api .*?(?:'\\{.*?}'|\"[^'\\n]*)(?: +#.*)?$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern FORM =
            Pattern.compile("^\\| `(form:[\\w-]+)` \\| `([\\w-]+)` \\| `(\\{.*?})`.*\\|$", Pattern.MULTILINE);

    private final String text;
    private final String helper;
    private final Map<String, String> variables = new HashMap<>();

    private Manual(String text) {
        this.text = text;
        this.helper = Pattern.compile("^api\\(\\).*$", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    public static Manual read() {
        try {
            return new Manual(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Manual with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** A form as the table has it. */
    public record Form(String key, String outcome, String body) {}

    /** The forms of the usual way, in order. */
    public List<Form> forms() {
        return FORM.matcher(text)
                .results()
                .map(row -> new Form(row.group(1), row.group(2), row.group(3)))
                .toList();
    }

    /** The line that has that in it. */
    public String line(String part) {
        return CALL.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(line -> line.contains(part))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the manual has no line with " + part));
    }

    /** Types a line and reads what comes back. */
    public Map<String, Object> type(String line) {
        String answer = typed(line);
        return answer.isBlank() ? Map.of() : new Json().toType(answer, Json.MAP_TYPE);
    }

    private String typed(String line) {
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", helper + "\n" + line);
        shell.environment().putAll(variables);
        try {
            Process typing =
                    shell.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String answer = new String(typing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (typing.waitFor() != 0) {
                throw new IllegalStateException(line);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
