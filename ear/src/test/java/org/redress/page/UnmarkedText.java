package org.redress.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a page in the pseudo-locale says without the marks of a bundle, once the data are taken away: names of people and
 * of models, what somebody typed, references, days.
 */
final class UnmarkedText {
    private static final Path MODELS =
            Path.of(System.getProperty("redress.source"), "bpmn", "src", "main", "resources");
    private static final Pattern MODEL_NAME =
            Pattern.compile("(?:name|label)=\"([^\"]+)\"|<(?:text|description)>([^<]+)</");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Pattern MARKED = Pattern.compile("\\[[^\\[\\]]*]");
    private static final Pattern NUMBERED =
            Pattern.compile("RD-[0-9A-Z]+-[0-9A-Z]|Customer \\d+|redress_[a-z-]+|Probe [0-9a-f-]{36}");
    private static final Pattern DAY = Pattern.compile(
            "\\b(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?"
                    + "|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Cells, quotations and fields that hold nothing but what people wrote, and marks of tools. */
    private static final String DATA =
            "script, style, kbd, bdi, textarea, .codes, .page div[lang], .av, .voice, .djs-container, .dmn-decision-table-container, .bjs-powered-by, .tl b, .prose,"
                    + " td.c-task, td.c-cust, td.c-prom .clip, td.c-who .clip, .peek h2, .peek .ours, .peek .prom .t, .queue a .block,"
                    + " .queue a .row.m, table.tbl details p, .ctx details p.strong, table.tbl td:nth-child(4),"
                    + " .apvmain h1, .apvmain h1 + .m, .apvmain .ours, .cmp thead b, .say, section .stack li a, .apvmain .prose";

    private static final String TEXTS = """
            const read = [];
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) {
              const parent = walk.currentNode.parentElement;
              const caption = parent.closest('.voice .cap, .ours .cap');
              if (caption || !parent.closest(arguments[0])) read.push(walk.currentNode.textContent);
            }
            for (const name of ['placeholder', 'aria-label', 'title', 'alt', 'value']) {
              for (const element of document.querySelectorAll('[' + name + ']')) {
                const said = name !== 'value' || element.type === 'submit';
                if (said && !element.closest(arguments[0]) && !element.matches('tr')) read.push(element.getAttribute(name));
              }
            }
            return read;
            """;

    private final List<String> data;

    /** Of pages that show these names and sentences besides those of the models. */
    UnmarkedText(Collection<String> typed) {
        data = Stream.concat(typed.stream(), modelNames().stream())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    List<String> on(Browser browser) {
        return browser.ask(TEXTS, DATA).stream().filter(this::isOurs).distinct().toList();
    }

    /** How many texts of the page are marked: none would mean that it is in another language. */
    long marked(Browser browser) {
        return browser.ask(TEXTS, DATA).stream()
                .filter(text -> MARKED.matcher(text).find())
                .count();
    }

    private boolean isOurs(String text) {
        String rest = text;
        while (MARKED.matcher(rest).find()) {
            rest = MARKED.matcher(rest).replaceAll(" ");
        }
        rest = NUMBERED.matcher(DAY.matcher(rest).replaceAll(" ")).replaceAll(" ");
        for (String known : data) {
            rest = rest.replace(known, " ");
        }
        return WORD.matcher(rest).find();
    }

    private static List<String> modelNames() {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return files.filter(Files::isRegularFile)
                    .map(UnmarkedText::read)
                    .flatMap(model -> MODEL_NAME.matcher(model).results())
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .map(name -> name.replace("&#10;", " ").replace("&amp;", "&"))
                    .flatMap(PLACEHOLDER::splitAsStream)
                    .filter(name -> WORD.matcher(name).find())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
