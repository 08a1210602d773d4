package org.redress.check;

import java.util.List;
import java.util.Map;
import org.redress.check.domain.AnswerType;
import org.redress.check.domain.CheckForm;
import org.redress.check.domain.Choice;
import org.redress.check.domain.Question;
import org.redress.check.domain.Words;

/** What a workshop is asked about an amplifier: one question of each type. */
public final class CheckFormFixture {
    private CheckFormFixture() {}

    public static CheckForm ofTheWorkshop() {
        return new CheckForm(
                words("Open the amplifier and look at the fuse."),
                List.of(
                        question("sealed", AnswerType.YES_NO, true),
                        question("seen", AnswerType.TEXT, true),
                        question("hours", AnswerType.NUMBER, false),
                        question("price", AnswerType.MONEY, false),
                        question("builtOn", AnswerType.DATE, false),
                        new Question(
                                "fault",
                                AnswerType.CHOICE,
                                words("What is broken?"),
                                false,
                                List.of(choice("FUSE", "The fuse"), choice("COIL", "The coil")))),
                List.of(choice("REPAIR", "Can be repaired"), choice("REPLACE", "Must be replaced")));
    }

    private static Question question(String key, AnswerType type, boolean required) {
        return new Question(key, type, words("The " + key + "?"), required, List.of());
    }

    private static Choice choice(String code, String text) {
        return new Choice(code, words(text));
    }

    private static Words words(String text) {
        return new Words(text, Map.of());
    }
}
