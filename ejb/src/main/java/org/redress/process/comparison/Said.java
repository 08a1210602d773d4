package org.redress.process.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.allowlist.ModelLock;
import org.redress.process.checker.Xml;
import org.redress.studio.domain.Phrase;

/** Phrases for what models write. What is not understood is said as it is written. */
final class Said {
    private static final String AMOUNT = "'(\\d{1,4}) ?(min|h|d)'";
    private static final Pattern IN = Pattern.compile("\\$\\{due\\.in\\(" + AMOUNT + "\\)}");
    private static final Pattern DAYS = Pattern.compile("\\$\\{due\\.days\\((\\d{1,3})\\)}");
    private static final Pattern AT = Pattern.compile("\\$\\{due\\.at\\('(\\w+)'\\)}");
    private static final Pattern BEFORE = Pattern.compile("\\$\\{due\\.before\\('(\\w+)', ?" + AMOUNT + "\\)}");
    private static final Pattern PLAIN_AMOUNT = Pattern.compile("(\\d{1,4}) ?(min|h|d)");
    private static final Pattern RETRIES = Pattern.compile("R(\\d{1,2})/PT(\\d{1,4})M");
    private static final Pattern KEPT = Pattern.compile("P?(\\d{1,5})D?");
    private static final Pattern REFERENCE = Pattern.compile("[$#]\\{(\\w+)}");
    private static final Map<String, String> UNITS = Map.of("min", "minutes", "h", "hours", "d", "days");

    private Said() {}

    /** What an element is called for people, in every language that its model says it in. */
    static Phrase called(Element element) {
        String name = Xml.name(element);
        if (name.isEmpty()) {
            return Phrase.of("unnamed", kind(element), Phrase.text(Xml.id(element)));
        }
        List<Phrase> parts = new ArrayList<>(List.of(Phrase.text(name)));
        Properties.of(element).labels().forEach((language, label) -> {
            parts.add(Phrase.text(language));
            parts.add(Phrase.text(label));
        });
        return Phrase.of("called", parts);
    }

    static Phrase kind(Element element) {
        return ModelLock.FLOW_NODES.contains(element.getTagName())
                ? Phrase.of("kind." + element.getTagName())
                : Phrase.of("kind.other", element.getTagName());
    }

    /** By when a step is to be done. */
    static Phrase deadline(String written) {
        return moment(written, "within");
    }

    /** Until when something waits. */
    static Phrase wait(String written) {
        return moment(written, "after");
    }

    private static Phrase moment(String written, String amountWord) {
        Matcher in = IN.matcher(written);
        if (in.matches()) {
            return Phrase.of(amountWord, amount(in.group(1), in.group(2)));
        }
        Matcher days = DAYS.matcher(written);
        if (days.matches()) {
            return Phrase.of(amountWord, amount(days.group(1), "d"));
        }
        Matcher at = AT.matcher(written);
        if (at.matches()) {
            return Phrase.of("at", word("moment." + at.group(1), at.group(1)));
        }
        Matcher before = BEFORE.matcher(written);
        return before.matches()
                ? Phrase.of(
                        "before",
                        amount(before.group(2), before.group(3)),
                        word("moment." + before.group(1), before.group(1)))
                : formula(written);
    }

    private static Phrase amount(String number, String unit) {
        return Phrase.of("time." + UNITS.get(unit), Integer.toString(Integer.parseInt(number)));
    }

    /** An answer of a table: an amount of working time, or the value of a fact. */
    static Phrase value(String fact, String written) {
        Matcher amount = PLAIN_AMOUNT.matcher(written);
        return amount.matches() ? amount(amount.group(1), amount.group(2)) : Phrase.of("value", fact, written);
    }

    static Phrase retries(String written) {
        Matcher cycle = RETRIES.matcher(written);
        return cycle.matches()
                ? Phrase.of("retries", cycle.group(1), Integer.toString(Integer.parseInt(cycle.group(2))))
                : formula(written);
    }

    /** How long something is kept. */
    static Phrase period(String written) {
        Matcher days = KEPT.matcher(written);
        return days.matches() ? Phrase.of("keptDays", days.group(1)) : formula(written);
    }

    static Phrase fact(String name) {
        return word("fact." + name, name);
    }

    /** What a table answers that may be a fact or not. */
    static Phrase answer(String name) {
        return Phrase.of("answerName", name);
    }

    static Phrase form(String key) {
        return word("form." + key.replaceFirst("^form:", ""), key);
    }

    /** A group, or the fact that names it. */
    static Phrase group(String written) {
        return referred("group.", written);
    }

    static Phrase person(String written) {
        return referred("person.", written);
    }

    static Phrase action(String written) {
        return referred("action.", written);
    }

    static Phrase decision(String id) {
        return word("decision." + id, id);
    }

    static Phrase process(String id) {
        return word("process." + id, id);
    }

    static Phrase message(String name) {
        return word("message." + name, name);
    }

    /** Something that nobody but experts reads as it is written. */
    static Phrase formula(String written) {
        return Phrase.of("formula", written);
    }

    static Phrase yesNo(boolean yes) {
        return Phrase.of(yes ? "yes" : "no");
    }

    /** Several things of which all hold. */
    static Phrase all(List<Phrase> parts) {
        return several("and", parts);
    }

    /** Several things of which one holds. */
    static Phrase either(List<Phrase> parts) {
        return several("or", parts);
    }

    private static Phrase several(String word, List<Phrase> parts) {
        List<Phrase> different = parts.stream().distinct().collect(Collectors.toList());
        return different.size() == 1 ? different.get(0) : Phrase.of(word, different);
    }

    private static Phrase referred(String prefix, String written) {
        Matcher reference = REFERENCE.matcher(written);
        return word(prefix + (reference.matches() ? reference.group(1) : written), written);
    }

    private static Phrase word(String key, String written) {
        return Phrase.of("word", key, written);
    }
}
