package org.redress.notification.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.domain.Caller;
import org.redress.notification.config.TextsOfTheProduct;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.OutboxMessage;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.shared.Installation;
import org.redress.studio.domain.DraftHappened;
import org.redress.studio.domain.DraftNews;
import org.redress.testing.NamedStaff;

/** Who is told of a change of the models. Source: R-182. */
class ModelLettersTest {
    private static final long THANDI = 1;
    private static final long KABELO = 2;
    private static final long MARLENE = 3;
    private static final long LERATO = 4;
    private static final Instant NOW = Instant.parse("2026-09-23T08:00:00Z");

    private final OutboxInMemory outbox = new OutboxInMemory();
    private final ModelLetters letters = new ModelLetters();

    @BeforeEach
    void wire() {
        FactsForModels facts = new FactsForModels();
        facts.staff = new People();
        facts.letters = TextsOfTheProduct.letters();
        facts.settings = new LetterSettings();
        facts.settings.organisation = "Karoo";
        facts.installation = new Installation() {
            @Override
            public URI baseUrl() {
                return URI.create("https://care.example.org/redress");
            }
        };
        facts.hours = WorkingCalendar.of(
                ZoneId.of("Africa/Johannesburg"),
                WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")),
                SouthAfricanHolidays.plan());
        letters.staff = facts.staff;
        letters.facts = facts;
        letters.letters = facts.letters;
        letters.outbox = outbox;
    }

    @Test
    void thoseWhoMayApproveAreToldWhatIsOfferedAndWhoDrewItIsNot() {
        letters.happened(happened(DraftNews.OFFERED, Set.of(THANDI), THANDI));

        assertThat(receivers()).containsExactlyInAnyOrder(KABELO, MARLENE);
        OutboxMessage letter = outbox.messages.get(0);
        assertThat(letter.text().subject()).isEqualTo("A change of the models waits for your approval: Quality check");
        assertThat(letter.text().body())
                .contains(
                        "Thandi Mokoena offers a change of the models",
                        "One in four comes back",
                        "Friday 25 September 2026 at 10:00",
                        "https://care.example.org/redress/studio/offer.xhtml?draft=5");
    }

    @Test
    void whoDrewItIsToldWhatBecameOfItAndNobodyWhatSheDidHerself() {
        letters.happened(happened(DraftNews.DECLINED, Set.of(THANDI, KABELO), MARLENE));
        assertThat(receivers()).containsExactlyInAnyOrder(THANDI, KABELO);

        outbox.messages.clear();
        letters.happened(happened(DraftNews.OVERTAKEN, Set.of(THANDI, KABELO), KABELO));
        assertThat(receivers()).containsExactly(THANDI);
    }

    @Test
    void eachNewsHasALetterOfItsOwn() {
        for (DraftNews news : DraftNews.values()) {
            letters.happened(happened(news, Set.of(THANDI), MARLENE));
        }

        assertThat(outbox.messages)
                .extracting(message -> message.letter().orElseThrow())
                .containsOnly(
                        LetterKind.MODELS_OFFERED,
                        LetterKind.MODELS_APPROVED,
                        LetterKind.MODELS_DECLINED,
                        LetterKind.MODELS_LIVE,
                        LetterKind.MODELS_NOT_LIVE,
                        LetterKind.MODELS_OVERTAKEN);
        assertThat(outbox.messages)
                .allSatisfy(message -> assertThat(message.text().body()).doesNotContain("{"));
    }

    @Test
    void whatTheClockDidIsToldToEverybodyWhoDrewIt() {
        letters.happened(new DraftHappened(
                DraftNews.LIVE,
                5,
                "Quality check",
                Set.of(THANDI),
                Optional.empty(),
                Optional.of(14),
                Optional.empty(),
                "Why",
                NOW));

        assertThat(receivers()).containsExactly(THANDI);
        assertThat(outbox.messages.get(0).text().body()).contains("release 14", "/studio/release.xhtml?number=14");
    }

    private List<Long> receivers() {
        return outbox.messages.stream().map(OutboxMessage::recipientId).toList();
    }

    private static DraftHappened happened(DraftNews news, Set<Long> writers, long by) {
        return new DraftHappened(
                news,
                5,
                "Quality check",
                writers,
                Optional.of(by),
                Optional.of(14),
                Optional.of(Instant.parse("2026-09-25T08:00:00Z")),
                "One in four comes back",
                NOW);
    }

    private static final class People extends NamedStaff {
        People() {
            super(Map.of(THANDI, "Thandi Mokoena", KABELO, "Kabelo Dube", MARLENE, "Marlene Jacobs", LERATO, "Lerato"));
        }

        @Override
        public List<StaffPerson> withRole(Caller role) {
            return switch (role) {
                case PROCESS_OWNER ->
                    List.of(
                            new StaffPerson(THANDI, "Thandi Mokoena", "TM"),
                            new StaffPerson(KABELO, "Kabelo Dube", "KD"));
                case SUPERVISOR -> List.of(new StaffPerson(MARLENE, "Marlene Jacobs", "MJ"));
                case AGENT -> List.of(new StaffPerson(LERATO, "Lerato", "L"));
                default -> List.of();
            };
        }
    }
}
