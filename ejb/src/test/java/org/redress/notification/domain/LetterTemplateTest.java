package org.redress.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.commitment.domain.PromiseKind;
import org.redress.complaint.domain.ContactKind;
import org.redress.notification.config.TextsOfTheProduct;
import org.redress.solution.domain.ApprovalDecision;
import org.redress.stakeholder.domain.StakeholderRole;

class LetterTemplateTest {
    private static final LetterWords ENGLISH = TextsOfTheProduct.letters().words("en");
    private static final LetterTemplate TEMPLATE =
            LetterTemplate.parse("About {reference}\n\n{salutation},\n\nBy {nextHear} you\nhear.\n\nThank you.\n");

    @Test
    void putsTheFactsInTheirPlaces() {
        Letter letter =
                TEMPLATE.with(Map.of("reference", "RD-1", "salutation", "Dear Mrs Botha", "nextHear", "Friday"));

        assertThat(letter.subject()).isEqualTo("About RD-1");
        assertThat(letter.body()).isEqualTo("Dear Mrs Botha,\n\nBy Friday you\nhear.\n\nThank you.\n");
    }

    @Test
    void leavesOutAParagraphWhoseFactIsNotKnown() {
        Letter letter = TEMPLATE.with(Map.of("reference", "RD-1", "salutation", "Dear customer", "nextHear", " "));

        assertThat(letter.body()).isEqualTo("Dear customer,\n\nThank you.\n");
    }

    @Test
    void whatACustomerWroteIsNeverReadAsATemplateOrAHeader() {
        Letter letter = TEMPLATE.with(Map.of("reference", "RD-1\r\nBcc: x@y.z", "salutation", "Dear {reference} $1\\"));

        assertThat(letter.subject()).isEqualTo("About RD-1 Bcc: x@y.z");
        assertThat(letter.body()).startsWith("Dear {reference} $1\\,");
        assertThatThrownBy(() -> new Letter("a\r\nBcc: x@y.z", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasAWordForEveryCodeThatALetterNames() {
        List<Enum<?>> codes = new ArrayList<>();
        codes.addAll(List.of(PromiseKind.values()));
        codes.addAll(List.of(ContactKind.values()));
        codes.addAll(List.of(StakeholderRole.values()));
        codes.addAll(List.of(ApprovalDecision.values()));

        assertThat(codes).allSatisfy(code -> {
            assertThat(ENGLISH.of(code)).isNotBlank();
            assertThat(TextsOfTheProduct.letters().words("af").of(code)).isNotBlank();
        });
    }

    @Test
    void refusesATextThatIsNoLetter() {
        assertThatThrownBy(() -> LetterTemplate.parse("Only a subject")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LetterTemplate.parse("Two\nlines\n\nBody"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TEMPLATE.with(Map.of())).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest(name = "R-190: {0} {1} {2} is greeted as {3}")
    @CsvSource({
        "Mrs, Elna, van der Merwe, Dear Mrs van der Merwe",
        "'', Elna, van der Merwe, Dear Elna van der Merwe",
        "Dr, '', Botha, Dear Dr Botha",
        "'', Elna, '', Dear Elna",
        "'', '', Botha, Dear customer Botha",
        "'', '', '', Dear customer",
        "'', Mr Thabo, Botha, Dear Mr Botha",
        "'', '', Mr Thabo Botha, Dear Mr Botha",
        "'', '', Mr van der Merwe, Dear Mr van der Merwe",
        "'', Mr Thabo Botha, '', Dear Mr Botha",
        "'', Mev. Elna van der Merwe, '', Dear Mev. van der Merwe",
        "Mr, Mr Thabo, Botha, Dear Mr Botha",
        "'', Mr, Botha, Dear Mr Botha",
        "Mr, Thabo, '', Dear Thabo",
        "'', Me, '', Dear Me"
    })
    void greetsAsTheCustomerGaveHerName(String title, String first, String last, String greeting) {
        assertThat(new Salutation(title, first, last).in(ENGLISH)).isEqualTo(greeting);
    }
}
