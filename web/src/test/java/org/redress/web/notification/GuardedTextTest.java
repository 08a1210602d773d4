package org.redress.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.notification.boundary.WordingQueries;
import org.redress.notification.domain.WordingFinding;
import org.redress.notification.domain.WordingKind;
import org.redress.notification.domain.WordingMend;

/** R-074, D-05. */
class GuardedTextTest {
    private final List<String> checked = new ArrayList<>();
    private final Told told = new Told();

    @BeforeEach
    void wire() {
        told.wording = new WordingQueries() {
            @Override
            public List<WordingFinding> check(String text) {
                checked.add(text);
                int at = text.indexOf("soon");
                return at < 0 ? List.of() : List.of(soon(at));
            }
        };
    }

    @Test
    void theBetterWordsTakeThePlaceOfWhatWasFoundAndWhatFollowsIsShownAnew() {
        told.setWords("You hear\r\nfrom us soon.");

        told.mend(told.getFindings().get(0).start());

        assertThat(told.getWords()).isEqualTo("You hear\nfrom us by four.");
        assertThat(told.getFindings()).isEmpty();
        assertThat(told.reread).isEqualTo(1);
    }

    @Test
    void isCheckedOnceForAsLongAsItIsTheSameAndNotWhileThereIsNothing() {
        told.getFindings();
        told.setWords("You hear from us soon.");
        told.getFindings();
        told.getFindings();

        assertThat(checked).containsExactly("You hear from us soon.");
    }

    @Test
    void whatIsAddedStandsBelowWhatWasTyped() {
        told.add("We sent a plug.");
        assertThat(told.getWords()).isEqualTo("We sent a plug.");

        told.add("It is red.");
        assertThat(told.getWords()).isEqualTo("We sent a plug.\n\nIt is red.");
    }

    private static WordingFinding soon(int at) {
        int end = at + "soon".length();
        WordingMend mend = new WordingMend("by four", at, end, "en");
        return new WordingFinding("soon", at, end, WordingKind.VAGUE, "Say when.", Optional.of(mend));
    }

    private static final class Told extends GuardedText {
        private static final long serialVersionUID = 1L;

        private int reread;

        @Override
        public void reread() {
            reread++;
        }
    }
}
