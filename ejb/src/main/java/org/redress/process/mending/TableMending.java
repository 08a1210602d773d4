package org.redress.process.mending;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lets a table answer, always and once. */
final class TableMending {
    private static final String WHY = "Everything else; answered as the rule above.";

    private final WrittenFile file;
    private final Pen pen;
    private final WrittenElement table;

    TableMending(WrittenFile file, Pen pen, WrittenElement table) {
        this.file = file;
        this.pen = pen;
        this.table = table;
    }

    boolean decideBy(String hitPolicy) {
        boolean mends = table.is("decisionTable")
                && (!policy().equals(hitPolicy)
                        || table.attribute("aggregation").isPresent());
        if (mends) {
            pen.set(table, "hitPolicy", hitPolicy);
            table.attribute("aggregation").ifPresent(pen::removeAttribute);
        }
        return mends;
    }

    /** A rule behind all others that applies to everything, so that the first one that applies has to decide. */
    boolean addCatchAll() {
        List<WrittenElement> rules = table.children("rule").toList();
        boolean mends = answersOnce() && !rules.isEmpty() && !appliesAlways(rules.get(rules.size() - 1));
        if (mends) {
            WrittenElement last = rules.get(rules.size() - 1);
            pen.addAfter(last, catchAll(last));
            decideBy("FIRST");
        }
        return mends;
    }

    private String policy() {
        return table.text("hitPolicy").isEmpty() ? "UNIQUE" : table.text("hitPolicy");
    }

    private boolean answersOnce() {
        return table.is("decisionTable") && Set.of("UNIQUE", "FIRST").contains(policy());
    }

    private static boolean appliesAlways(WrittenElement rule) {
        return rule.children("inputEntry")
                .flatMap(entry -> entry.children("text"))
                .allMatch(text -> text.said().isEmpty() || text.said().equals("-"));
    }

    private String catchAll(WrittenElement last) {
        String id = free("Rule_EverythingElse");
        Stream<String> conditions = last.children("inputEntry").map(entry -> "");
        Stream<String> answers = last.children("outputEntry")
                .map(entry -> entry.children("text").map(WrittenElement::said).collect(Collectors.joining()));
        return "<%s id=\"%s\">\n".formatted(Pen.like(last, "rule"), id)
                + "  <%1$s>%2$s</%1$s>\n".formatted(Pen.like(last, "description"), WHY)
                + entries(last, "inputEntry", conditions.toList())
                + entries(last, "outputEntry", answers.toList())
                + "</%s>".formatted(Pen.like(last, "rule"));
    }

    private String entries(WrittenElement last, String tag, List<String> texts) {
        String name = Pen.like(last, tag);
        String text = Pen.like(last, "text");
        String id = Character.toUpperCase(tag.charAt(0)) + tag.substring(1) + "_EverythingElse_";
        return IntStream.range(0, texts.size())
                .mapToObj(column -> "  <%1$s id=\"%2$s\">\n    <%3$s>%4$s</%3$s>\n  </%1$s>\n"
                        .formatted(name, free(id + (column + 1)), text, Pen.inText(texts.get(column))))
                .collect(Collectors.joining());
    }

    /** The id, with a number behind it where it is taken. */
    private String free(String id) {
        return Stream.iterate(1, next -> next + 1)
                .map(next -> next == 1 ? id : id + "_" + next)
                .filter(each -> file.element(each).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
