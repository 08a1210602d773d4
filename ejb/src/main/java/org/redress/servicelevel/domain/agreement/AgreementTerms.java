package org.redress.servicelevel.domain.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.servicelevel.domain.agreement.TermsRefused.Problem;
import org.redress.servicelevel.domain.measurement.LevelTarget;
import org.redress.servicelevel.domain.measurement.RebateTable;

/**
 * All that a version of an agreement says. A draft may lack something; what is signed off lacks nothing. Source: D-08 to
 * D-10.
 *
 * @param items the lists of sentences, each in its order
 * @param priorities the priorities, the highest first
 * @param rebates what is given back on the next invoice
 * @param hours in which hours time counts
 * @param contactPoints whom to turn to, of both parties
 * @param period for how long it is agreed on
 * @param mostCasesAMonth how many cases may be logged in a month before somebody is warned
 * @param review how often both parties look at it together
 */
public record AgreementTerms(
        Map<AgreementItemKind, List<String>> items,
        List<AgreedPriority> priorities,
        RebateTable rebates,
        AgreedHours hours,
        List<ContactPoint> contactPoints,
        AgreedPeriod period,
        int mostCasesAMonth,
        ReviewRhythm review) {
    /** How long a sentence may be. */
    public static final int LONGEST_TEXT = 1_000;

    /** How long a name, a title or a way to reach somebody may be. */
    public static final int LONGEST_NAME = 200;

    private static final int FIGURES_A_ROW = 2;
    private static final int MOST_CASES = 1_000_000;

    /** @throws TermsRefused when something of it cannot be agreed on */
    public AgreementTerms {
        items = written(items);
        priorities = List.copyOf(priorities);
        contactPoints = List.copyOf(contactPoints);
        requireOnce(priorities);
        if (mostCasesAMonth < 1 || mostCasesAMonth > MOST_CASES) {
            throw new TermsRefused(Problem.OUT_OF_RANGE, mostCasesAMonth, 1, MOST_CASES);
        }
    }

    /**
     * A table of rebates as people write it, a row a line: from how many percent of the target, and how many of the invoice.
     *
     * @throws TermsRefused when a line has not two figures, or the rows do not go down
     */
    public static RebateTable writtenRebates(String lines) {
        try {
            return new RebateTable(lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(AgreementTerms::writtenRebate)
                    .toList());
        } catch (IllegalArgumentException otherwise) {
            throw new TermsRefused(Problem.REBATES);
        }
    }

    private static RebateTable.Row writtenRebate(String line) {
        List<BigDecimal> figures = Stream.of(line.replace("%", " ").strip().split("[\\s:;]+", -1))
                .map(WrittenFigure::read)
                .flatMap(Optional::stream)
                .toList();
        if (figures.size() != FIGURES_A_ROW) {
            throw new TermsRefused(Problem.REBATES);
        }
        return new RebateTable.Row(figures.get(0), figures.get(1));
    }

    /** The same, counted in the hours it says itself. */
    public AgreementTerms inOwnHours() {
        return new AgreementTerms(
                items, priorities, rebates, hours.own(), contactPoints, period, mostCasesAMonth, review);
    }

    /** The sentences of a list, in their order. */
    public List<String> items(AgreementItemKind kind) {
        return items.getOrDefault(kind, List.of());
    }

    /** The priority of a code. */
    public Optional<AgreedPriority> priority(String code) {
        return priorities.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** What is to be reached in a month, for each priority in its order. Source. */
    public List<LevelTarget> targets() {
        return priorities.stream()
                .map(each -> new LevelTarget(each.code(), each.percent(), each.rebated() ? rebates : RebateTable.NONE))
                .toList();
    }

    /** What is missing before it can be signed off, in the order of D-08; nothing when it is complete. */
    public List<AgreementElement> missing() {
        List<AgreementElement> missing = new ArrayList<>();
        Stream.of(AgreementElement.values())
                .filter(element -> !element.isIn(this))
                .forEach(missing::add);
        return missing;
    }

    boolean hasContactPoints(AgreementParty party) {
        List<ContactPoint> points =
                contactPoints.stream().filter(point -> point.party() == party).toList();
        return !points.isEmpty() && points.stream().allMatch(ContactPoint::isComplete);
    }

    /** A sentence as it is kept. */
    static String text(String written) {
        return text(written, LONGEST_TEXT);
    }

    /**
     * A name as other features of the service level keep it.
     *
     * @throws TermsRefused when it is too long
     */
    public static String written(String name) {
        return name(name);
    }

    /** A name as it is kept. */
    static String name(String written) {
        return text(written, LONGEST_NAME);
    }

    private static String text(String written, int longest) {
        String text = written.strip();
        if (text.length() > longest) {
            throw new TermsRefused(Problem.TEXT_TOO_LONG, longest);
        }
        return text;
    }

    private static Map<AgreementItemKind, List<String>> written(Map<AgreementItemKind, List<String>> items) {
        Map<AgreementItemKind, List<String>> written = new EnumMap<>(AgreementItemKind.class);
        items.forEach((kind, texts) -> {
            List<String> kept = texts.stream()
                    .map(AgreementTerms::text)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!kept.isEmpty()) {
                written.put(kind, kept);
            }
        });
        return Collections.unmodifiableMap(written);
    }

    private static void requireOnce(List<AgreedPriority> priorities) {
        Set<String> seen = new HashSet<>();
        priorities.stream()
                .map(AgreedPriority::code)
                .filter(code -> !seen.add(code))
                .findFirst()
                .ifPresent(twice -> {
                    throw new TermsRefused(Problem.PRIORITY_TWICE, twice);
                });
    }
}
