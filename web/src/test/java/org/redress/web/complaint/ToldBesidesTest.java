package org.redress.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.redress.web.i18n.Messages;

/** Source: R-029. */
class ToldBesidesTest {
    private final ToldBesides told = new ToldBesides(new Messages() {
        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    });

    @Test
    void saysEachFieldByItsLabelAndLeavesOutWhatIsEmpty() {
        String text = told.add("complaint.incident.product.label", " Camdeboo 340 L ")
                .add("complaint.incident.serial.label", " ")
                .addYes("complaint.harm.danger.question", false)
                .addYes("complaint.harm.damage.question", true)
                .text();

        assertThat(text).isEqualTo("Product: Camdeboo 340 L\n“Has anything been damaged or lost?”: Yes");
    }

    @Test
    void isEmptyWhereNothingWasWrittenDown() {
        assertThat(told.add("complaint.incident.serial.label", "").text()).isEmpty();
    }
}
