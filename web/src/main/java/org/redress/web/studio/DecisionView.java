package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.studio.boundary.DecisionFigures;
import org.redress.studio.boundary.DecisionFigures.RuleFigures;
import org.redress.studio.boundary.DecisionFiguresQueries;
import org.redress.studio.boundary.FindingSentences;
import org.redress.studio.boundary.VocabularyWords;
import org.redress.studio.domain.FigurePeriod;
import org.redress.studio.domain.Finding;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** A decision table, with how often each rule decided something. Source. */
@Named
@RequestScoped
public class DecisionView {
    /** What stands between commas, signs and brackets. */
    private static final Pattern CODE = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]*");

    @Inject
    DecisionFiguresQueries queries;

    @Inject
    FigureWords words;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    private String decision = "";
    private String release = "";
    private String days = "";
    private @Nullable DecisionFigures figures;

    /** There is nothing to show of a table or a release that is not there. */
    public void load() {
        getFigures();
    }

    public DecisionFigures getFigures() {
        if (figures == null) {
            FigureAddress address = FigureAddress.read(release, days);
            figures = queries.of(decision, address.release(), address.period());
        }
        return figures;
    }

    /** When a rule decided something last; empty when it never did. */
    public String last(RuleFigures rule) {
        return rule.last().map(formats::moment).orElse("");
    }

    public boolean isNever(RuleFigures rule) {
        return rule.last().isEmpty();
    }

    /** How much of all that was decided in the period a rule decided, for its bar. */
    public int share(RuleFigures rule) {
        int most =
                getFigures().rules().stream().mapToInt(RuleFigures::hits).max().orElse(0);
        return most == 0 ? 0 : rule.hits() * 100 / most;
    }

    /** How many rules never decided anything. */
    public long getNever() {
        return getFigures().rules().stream().filter(this::isNever).count();
    }

    public List<String> sentences(RuleFigures rule) {
        return said(rule.findings());
    }

    /** What is to be said of the table as a whole. */
    public List<String> getSentences() {
        return said(getFigures().findings());
    }

    private List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> FindingSentences.of(finding, messages.locale()))
                .toList();
    }

    /** A cell as people say it: yes and no are no true and false, and what a fact can be has words. */
    public String condition(int column, String cell) {
        String fact = getFigures().table().conditions().get(column).name();
        return said(cell, code -> vocabulary().value(fact, code));
    }

    /** The same of what is answered. */
    public String answer(int column, String cell) {
        String name = getFigures().table().answers().get(column).name();
        return said(cell, code -> vocabulary().answerValue(name, code));
    }

    private String said(String cell, UnaryOperator<String> words) {
        return switch (cell) {
            case "true" -> messages.get("figures.cell.yes");
            case "false" -> messages.get("figures.cell.no");
            default -> CODE.matcher(cell).replaceAll(code -> Matcher.quoteReplacement(words.apply(code.group())));
        };
    }

    private VocabularyWords vocabulary() {
        return VocabularyWords.in(messages.locale());
    }

    /** Which of the rules that apply answer. */
    public String getPolicy() {
        return messages.get("figures.policy." + getFigures().table().hitPolicy());
    }

    /** The release whose decisions are counted; empty where those of all are. */
    public @Nullable Integer getCounted() {
        return getFigures().release().orElse(null);
    }

    public List<FigurePeriod> getPeriods() {
        return List.of(FigurePeriod.values());
    }

    public String days(FigurePeriod period) {
        return FigureAddress.days(period);
    }

    public String period(FigurePeriod period) {
        return words.period(period);
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String value) {
        decision = value;
    }

    public String getRelease() {
        return release;
    }

    public void setRelease(@Nullable String value) {
        release = Optional.ofNullable(value).orElse("");
    }

    public String getDays() {
        return days;
    }

    public void setDays(@Nullable String value) {
        days = Optional.ofNullable(value).orElse("");
    }
}
