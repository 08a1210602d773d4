package org.redress.conversation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.conversation.domain.QuestionForm.CLOSED;
import static org.redress.conversation.domain.QuestionForm.OPEN;
import static org.redress.conversation.domain.QuestionForm.OTHER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionStemsTest {
    private final QuestionStems stems = new QuestionStems(Set.of("what", "how"), Set.of("did", "is"), 3);

    @Test
    void tellsOpenFromClosedByTheFirstWord() {
        assertThat(stems.formOf("What happened?")).isEqualTo(OPEN);
        assertThat(stems.formOf("  “How long does it leak?”")).isEqualTo(OPEN);
        assertThat(stems.formOf("Did anybody call you?")).isEqualTo(CLOSED);
        assertThat(stems.formOf("is it on?")).isEqualTo(CLOSED);
        assertThat(stems.formOf("Island or land?")).isEqualTo(OTHER);
        assertThat(stems.formOf("?")).isEqualTo(OTHER);
    }

    @Test
    void countsClosedOnesSinceTheLastThatWasNot() {
        assertThat(QuestionStems.closedInARow(List.of())).isZero();
        assertThat(QuestionStems.closedInARow(List.of(CLOSED, CLOSED, OPEN, CLOSED)))
                .isEqualTo(1);
        assertThat(stems.isLong(QuestionStems.closedInARow(List.of(OPEN, CLOSED, CLOSED))))
                .isFalse();
        assertThat(stems.isLong(QuestionStems.closedInARow(List.of(OPEN, CLOSED, CLOSED, CLOSED))))
                .isTrue();
    }
}
