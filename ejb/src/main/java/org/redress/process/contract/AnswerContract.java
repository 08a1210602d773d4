package org.redress.process.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.redress.servicelevel.domain.WorkingTime;

/**
 * What a column of answers must hold.
 *
 * @param name of the output
 * @param type of each answer
 * @param codes the codes that the product knows; empty where it takes any
 */
public record AnswerContract(String name, Type type, Set<String> codes) {
    /** What kind of answer it is. */
    public enum Type {
        TEXT,
        CODE,
        YES_NO,
        WHOLE_NUMBER,
        /** Like {@code 4 h}; may be empty. */
        AMOUNT_OF_TIME,
        /** The same, or {@code same day}. */
        AMOUNT_OR_SAME_DAY
    }

    static AnswerContract text(String name) {
        return new AnswerContract(name, Type.TEXT, Set.of());
    }

    static AnswerContract yesNo(String name) {
        return new AnswerContract(name, Type.YES_NO, Set.of());
    }

    static AnswerContract wholeNumber(String name) {
        return new AnswerContract(name, Type.WHOLE_NUMBER, Set.of());
    }

    static AnswerContract amountOfTime(String name) {
        return new AnswerContract(name, Type.AMOUNT_OF_TIME, Set.of());
    }

    static AnswerContract amountOrSameDay(String name) {
        return new AnswerContract(name, Type.AMOUNT_OR_SAME_DAY, Set.of());
    }

    static AnswerContract codes(String name, Enum<?>... values) {
        return codes(name, UnaryOperator.identity(), values);
    }

    /** Models write roles in lower case. */
    static AnswerContract roles(String name, Enum<?>... values) {
        return codes(name, role -> role.toLowerCase(Locale.ROOT), values);
    }

    static AnswerContract codes(String name, Set<String> codes) {
        return new AnswerContract(name, Type.CODE, codes);
    }

    private static AnswerContract codes(String name, UnaryOperator<String> spelling, Enum<?>... values) {
        return codes(name, Arrays.stream(values).map(Enum::name).map(spelling).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the product understands a text that stands in the column. */
    public boolean understands(String text) {
        Predicate<String> amount = said -> said.isEmpty() || isAmount(said);
        return switch (type) {
            case CODE -> codes.contains(text);
            case AMOUNT_OF_TIME -> amount.test(text);
            case AMOUNT_OR_SAME_DAY -> text.equals("same day") || amount.test(text);
            case TEXT, YES_NO, WHOLE_NUMBER -> true;
        };
    }

    private static boolean isAmount(String text) {
        try {
            WorkingTime.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
