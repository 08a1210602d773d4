package org.redress.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.contact.domain.ContactMethod;
import org.redress.testing.Desk;

/** Read on Wednesday 23 September 2026 at 16:20, the eve of Heritage Day. Source. */
class PromisesInTextTest {
    private final PromisesInText promises = new PromisesInText(new Desk().hours);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I will call you tomorrow at 10.                                | 2026-09-24T10:00
            I'll call you tomorrow at 10:30                                | 2026-09-24T10:30
            We will phone you on Friday at 3.                              | 2026-09-25T15:00
            We call you on Friday at 3 pm, would that be a good time?      | 2026-09-25T15:00
            We call you at 3 p.m. on Friday.                               | 2026-09-25T15:00
            You hear from us by Tuesday 29 September 2026 at 10:00.        | 2026-09-29T10:00
            You will hear from me by 29 September at noon.                 | 2026-09-29T12:00
            Lerato calls you on September 30 at 9h15.                      | 2026-09-30T09:15
            We deliver it on 2026-10-01 before 12:00.                      | 2026-10-01T12:00
            I shall write to you the day after tomorrow at 11 am.          | 2026-09-25T11:00
            We will bring it by 4 January at 08:30.                        | 2027-01-04T08:30
            I will call you today at 17:00.                                | 2026-09-23T17:00
            I will call you on Wednesday at 17:00.                         | 2026-09-23T17:00
            I will call you on Wednesday at 10:00.                         | 2026-09-30T10:00
            I will call you next Friday at 10:00.                          | 2026-10-02T10:00
            You have an answer within two working days.                    | 2026-09-28T16:20
            You get an answer within 4 working hours.                      | 2026-09-25T10:50
            Ek bel u môre om 10.                                           | 2026-09-24T10:00
            Ons sal u Vrydag om 15:00 bel.                                 | 2026-09-25T15:00
            Môre om 10:00 bel ek u.                                        | 2026-09-24T10:00
            U hoor teen Dinsdag 29 September 2026 om 10:00 van ons.        | 2026-09-29T10:00
            Ons skryf oormôre teen 9 vm. aan u.                            | 2026-09-25T09:00
            Ek sal u op 5 Oktober om 14h30 skakel.                         | 2026-10-05T14:30
            U kry binne drie werksdae antwoord.                            | 2026-09-29T16:20
            Volgende Maandag om 8 bel ons u.                               | 2026-09-28T08:00
            """)
    void findsWhatIsPromisedForADayAndAnHour(String text, String when) {
        assertThat(times(text)).containsExactly(when);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You called us on Friday at 10:00.",
                "The courier came at 10:00 on Monday.",
                "I will call you tomorrow.",
                "I will call you at 10:00.",
                "You hear from us soon.",
                "We will not call you tomorrow at 10:00.",
                "Shall we call you tomorrow at 10:00?",
                "Sal ons u môre om 10:00 bel?",
                "Ons sal u nie môre om 10:00 bel nie.",
                "I will send it to 12 Aloe Street by 4 December.",
                "I will refund R 10.00 tomorrow.",
                "I will call you today at 10:00.",
                "I will call you on 31 February at 10:00.",
                ""
            })
    void findsNothingWhereNothingIsPromisedThatCouldBeKept(String text) {
        assertThat(times(text)).isEmpty();
    }

    @Test
    void eachHourBelongsToTheDayNextToIt() {
        assertThat(times("I will call you on Friday at 10:00 and again on Tuesday at 11:00. On Monday we are closed."))
                .containsExactly("2026-09-25T10:00", "2026-09-29T11:00");
        assertThat(times("We will phone you at 9 on Friday and at 14:00 on Monday."))
                .containsExactly("2026-09-25T09:00", "2026-09-28T14:00");
    }

    @Test
    void saysTheSentenceAndHowSheHears() {
        List<FoundPromise> found =
                in("Thank you. I will call you tomorrow at 10. We e-mail you the plan on Friday at 12:00!\n"
                        + "You hear from us by Monday at 09:00");

        assertThat(found)
                .extracting(FoundPromise::sentence)
                .containsExactly(
                        "I will call you tomorrow at 10.",
                        "We e-mail you the plan on Friday at 12:00!",
                        "You hear from us by Monday at 09:00");
        assertThat(found)
                .extracting(FoundPromise::method)
                .containsExactly(
                        Optional.of(ContactMethod.TELEPHONE), Optional.of(ContactMethod.EMAIL), Optional.empty());
    }

    @Test
    void whatIsSaidTwiceInASentenceIsOnePromise() {
        assertThat(times("I will call you tomorrow at 10, that is on 24 September at 10:00."))
                .containsExactly("2026-09-24T10:00");
    }

    private List<FoundPromise> in(String text) {
        return promises.in(text, Instant.parse("2026-09-23T14:20:00Z"));
    }

    private List<String> times(String text) {
        return in(text).stream()
                .map(found -> found.when().day() + "T" + found.when().hour())
                .toList();
    }
}
