package org.redress.process.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.check.domain.CheckForm;
import org.redress.check.domain.Words;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;

/**
 * The general form as it is written in the extension properties of a user task; {@code docs/how-to} says which there are.
 *
 * <pre>
 * instructions                    instructions.af
 * question.KEY.type               yes-no, text, number, money, date or choice
 * question.KEY.label              question.KEY.label.af
 * question.KEY.required           true or false
 * question.KEY.choice.CODE        question.KEY.choice.CODE.af
 * outcome.CODE                    outcome.CODE.af
 * </pre>
 */
public final class CheckProperties {
    private static final int MOST_QUESTIONS = 10;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_INSTRUCTIONS = 2000;
    private static final String LANGUAGE = "(?:\\.([a-z]{2}(?:-[A-Z]{2})?))?";
    private static final String CODE = "([A-Z][A-Z0-9_]{0,39})";
    private static final String QUESTION = "question\\.([a-z][A-Za-z0-9]{0,29})\\.";

    private static final Pattern OF_EVERY_TASK = Pattern.compile("step|label\\.[a-z]{2}(?:-[A-Z]{2})?");
    private static final Pattern STEP = Pattern.compile("[1-9]|1[0-2]");
    private static final Pattern INSTRUCTIONS = Pattern.compile("instructions" + LANGUAGE);
    private static final Pattern TYPE = Pattern.compile(QUESTION + "type");
    private static final Pattern REQUIRED = Pattern.compile(QUESTION + "required");
    private static final Pattern LABEL = Pattern.compile(QUESTION + "label" + LANGUAGE);
    private static final Pattern CHOICE = Pattern.compile(QUESTION + "choice\\." + CODE + LANGUAGE);
    private static final Pattern OUTCOME = Pattern.compile("outcome\\." + CODE + LANGUAGE);

    private final DrawnWords instructions = new DrawnWords();
    private final Map<String, DrawnQuestion> questions = new LinkedHashMap<>();
    private final DrawnChoices outcomes = new DrawnChoices();
    private final List<Finding> findings = new ArrayList<>();

    public CheckProperties(List<ModelProperty> properties) {
        Set<String> names = new HashSet<>();
        for (ModelProperty property : properties) {
            if (!names.add(property.name())) {
                find(FindingKind.CHECK_PROPERTY_TWICE, property.name());
            }
            requireFittingWords(property);
            if (property.name().equals("step")
                    && !STEP.matcher(property.value()).matches()) {
                find(FindingKind.CHECK_STEP_NUMBER, property.value());
            }
            if (!OF_EVERY_TASK.matcher(property.name()).matches() && !reads(property)) {
                find(FindingKind.CHECK_PROPERTY_UNKNOWN, property.name());
            }
        }
    }

    /** The form; only where nothing is found to be wrong with it. */
    public CheckForm form() {
        return new CheckForm(
                instructions.words().orElseGet(() -> new Words("", Map.of())),
                questions.values().stream().map(DrawnQuestion::question).toList(),
                outcomes.all());
    }

    /** The codes of the ways the step can end. */
    public Set<String> outcomes() {
        return Set.copyOf(outcomes.codes());
    }

    /** What is wrong with it, each in words for the person who drew it; empty when nothing is. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        if (instructions.words().isEmpty()) {
            all.add(Finding.of(FindingKind.CHECK_WITHOUT_INSTRUCTIONS));
        }
        if (questions.size() > MOST_QUESTIONS) {
            all.add(Finding.of(
                    FindingKind.CHECK_TOO_MANY_QUESTIONS,
                    Integer.toString(questions.size()),
                    Integer.toString(MOST_QUESTIONS)));
        }
        questions.values().forEach(question -> all.addAll(question.findings()));
        if (outcomes.codes().isEmpty()) {
            all.add(Finding.of(FindingKind.CHECK_WITHOUT_OUTCOME));
        }
        outcomes.withoutWords().forEach(code -> all.add(Finding.of(FindingKind.CHECK_OUTCOME_WITHOUT_WORDS, code)));
        return all;
    }

    private void requireFittingWords(ModelProperty property) {
        int most = property.name().startsWith("instructions") ? LONGEST_INSTRUCTIONS : LONGEST_LABEL;
        if (property.value().isBlank()) {
            find(FindingKind.CHECK_PROPERTY_EMPTY, property.name());
        } else if (property.value().length() > most) {
            find(FindingKind.CHECK_PROPERTY_TOO_LONG, property.name(), Integer.toString(most));
        }
    }

    private void find(FindingKind kind, String... arguments) {
        findings.add(Finding.of(kind, arguments));
    }

    private boolean reads(ModelProperty property) {
        String name = property.name();
        String value = property.value().strip();
        return is(INSTRUCTIONS, name, found -> instructions.say(found.group(1), value))
                || is(TYPE, name, found -> question(found).type(value))
                || is(REQUIRED, name, found -> question(found).required(value))
                || is(LABEL, name, found -> question(found).label().say(found.group(2), value))
                || is(CHOICE, name, found -> question(found).choices().say(found.group(2), found.group(3), value))
                || is(OUTCOME, name, found -> outcomes.say(found.group(1), found.group(2), value));
    }

    private DrawnQuestion question(Matcher found) {
        return questions.computeIfAbsent(found.group(1), DrawnQuestion::new);
    }

    private static boolean is(Pattern pattern, String name, java.util.function.Consumer<Matcher> read) {
        Matcher matcher = pattern.matcher(name);
        if (matcher.matches()) {
            read.accept(matcher);
            return true;
        }
        return false;
    }
}
