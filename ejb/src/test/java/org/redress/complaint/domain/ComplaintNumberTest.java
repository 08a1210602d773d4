package org.redress.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComplaintNumberTest {
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final ComplaintNumber NUMBER = ComplaintNumber.of("RD", 20412);

    /** The example of ISO 7064 for MOD 37,36 as libraries test it: A12425GABC1234002 has the check character M. */
    @Test
    void endsWithTheCheckCharacterOfTheStandard() {
        assertThat(ComplaintNumber.of("A", 12425).text()).startsWith("A-12425-");
        assertThat(ComplaintNumber.checkCharacter("A12425GABC1234002")).isEqualTo('M');
    }

    @Test
    void isReadHoweverItIsTyped() {
        String bare = NUMBER.text().replace("-", "");

        assertThat(List.of(
                        NUMBER.text(),
                        bare,
                        bare.toLowerCase(),
                        " " + NUMBER.text().replace('-', ' ') + " "))
                .allSatisfy(typed -> assertThat(ComplaintNumber.parse(typed)).contains(NUMBER));
    }

    @Test
    void tellsEverySingleWrongCharacter() {
        char[] right = NUMBER.text().toCharArray();
        for (int place = 3; place < right.length; place++) {
            for (char wrong : CHARACTERS.toCharArray()) {
                char[] typed = right.clone();
                typed[place] = wrong;
                if (right[place] != '-' && wrong != right[place]) {
                    assertIsNotTaken(new String(typed));
                }
            }
        }
    }

    @Test
    void tellsTwoDigitsThatChangedPlaces() {
        assertIsNotTaken(NUMBER.text().replace("20412", "20421"));
        assertIsNotTaken(NUMBER.text().replace("20412", "02412"));
    }

    @Test
    void takesOtherTextForNoReference() {
        assertThat(List.of("Fortuin", "0825550100", "", "RD-", "%"))
                .allSatisfy(typed -> assertThat(ComplaintNumber.parse(typed)).isEmpty());
    }

    @Test
    void saysThatItIsMistypedBeforeAnySearch() {
        char check = NUMBER.text().charAt(NUMBER.text().length() - 1);
        String mistyped = NUMBER.text().replace('-' + String.valueOf(check), "-" + (check == 'A' ? 'B' : 'A'));

        assertThatThrownBy(() -> ComplaintNumber.parse(mistyped))
                .isInstanceOf(ReferenceMistyped.class)
                .hasMessageContaining("RDR-CMP-001");
    }

    private static void assertIsNotTaken(String typed) {
        try {
            assertThat(ComplaintNumber.parse(typed)).as(typed).isEqualTo(Optional.empty());
        } catch (ReferenceMistyped told) {
            assertThat(told.code()).isEqualTo("RDR-CMP-001");
        }
    }
}
