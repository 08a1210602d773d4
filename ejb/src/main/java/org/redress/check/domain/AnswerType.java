package org.redress.check.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What kind of answer a question wants. */
public enum AnswerType {
    YES_NO("RDR-CHK-002") {
        @Override
        Optional<String> canonical(String typed) {
            return Optional.of(typed).filter(Set.of("true", "false")::contains);
        }
    },
    TEXT("RDR-CHK-003") {
        @Override
        Optional<String> canonical(String typed) {
            return Optional.of(typed).filter(text -> text.length() <= LONGEST_TEXT);
        }
    },
    NUMBER("RDR-CHK-004") {
        @Override
        Optional<String> canonical(String typed) {
            return Optional.of(plain(typed)).filter(number -> number.matches("-?\\d{1,15}(\\.\\d{1,6})?"));
        }
    },
    /** An amount in the one currency of the organisation. */
    MONEY("RDR-CHK-005") {
        @Override
        Optional<String> canonical(String typed) {
            return Optional.of(plain(typed)).filter(amount -> amount.matches("\\d{1,11}(\\.\\d{1,2})?"));
        }
    },
    DATE("RDR-CHK-006") {
        @Override
        Optional<String> canonical(String typed) {
            try {
                return Optional.of(LocalDate.parse(typed).toString());
            } catch (DateTimeException notADay) {
                return Optional.empty();
            }
        }
    },
    /** One of the choices of the question. */
    CHOICE("RDR-CHK-007") {
        @Override
        Optional<String> canonical(String typed) {
            return Optional.of(typed);
        }
    };

    /** The most characters a text may have. */
    public static final int LONGEST_TEXT = 2000;

    private final String refusal;

    AnswerType(String refusal) {
        this.refusal = refusal;
    }

    /** The answer as it is kept, or nothing when it is of another kind. */
    abstract Optional<String> canonical(String typed);

    /** The code of the sentence that says what is wanted. */
    String refusal() {
        return refusal;
    }

    /** People write 1 500,50 and 1500.50. */
    private static String plain(String typed) {
        return typed.replaceAll("[\\s\u00a0]", "").replace(',', '.');
    }
}
