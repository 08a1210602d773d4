package org.redress.servicelevel.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.NOW;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.OCTOBER;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.SIGNER;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.WRITER;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.drafted;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.signed;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.signedOff;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.terms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.agreement.AgreementRefused.Problem;

/** D-08: versions that are signed off by somebody else, follow each other without a gap, and never change. */
class AgreementTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @Test
    void holdsForNobodyWhileItIsADraft() {
        Agreement agreement = drafted();

        assertThat(agreement.inForce(NOW)).isEmpty();
        assertThat(agreement.calendar(AgreementFixture.HOUSE)).isEmpty();
        assertThat(agreement.draft()).get().satisfies(draft -> {
            assertThat(draft.standing(NOW)).isEqualTo(AgreementStanding.DRAFT);
            assertThat(draft.terms()).isEqualTo(terms());
            assertThat(draft.revision()).isEqualTo(1);
        });
    }

    @Test
    void holdsFromTheMomentItIsSignedOffFor() {
        Agreement agreement = drafted();

        agreement.signOff(1, signedOff(OCTOBER, NOW));

        AgreementVersion version = agreement.version(1).orElseThrow();
        assertThat(version.standing(OCTOBER.minusNanos(1))).isEqualTo(AgreementStanding.COMING);
        assertThat(version.standing(OCTOBER)).isEqualTo(AgreementStanding.IN_FORCE);
        assertThat(agreement.inForce(OCTOBER.minusNanos(1))).isEmpty();
        assertThat(agreement.inForce(OCTOBER)).get().satisfies(holds -> {
            assertThat(holds.number()).isEqualTo(1);
            assertThat(holds.validUntil()).isEmpty();
            assertThat(holds.priority("A")).contains(AgreementFixture.priority("A", "4 h", "90", true));
            assertThat(holds.priority("D")).isEmpty();
            assertThat(holds.zone()).isEqualTo(AgreementFixture.ZONE);
        });
        assertThat(version.signedOffBy()).contains(SIGNER);
        assertThat(version.signedOffTitle()).contains("Support service manager");
        assertThat(version.signatories()).isEqualTo(AgreementFixture.signatories());
    }

    @Test
    void isNotSignedOffByWhoeverWroteInIt() {
        Agreement agreement = drafted();
        agreement.write(1, terms(), SIGNER, NOW);
        SignedOff byTheFirstWriter = new SignedOff(NOW, WRITER, "Manager", NOW, AgreementFixture.signatories());

        refused(() -> agreement.signOff(2, signedOff(NOW, NOW)), Problem.OWN_DRAFT);
        refused(() -> agreement.signOff(2, byTheFirstWriter), Problem.OWN_DRAFT);
        assertThat(agreement.inForce(NOW)).isEmpty();
    }

    @Test
    void isSignedOffAsItWasRead() {
        Agreement agreement = drafted();
        agreement.write(1, AgreementFixture.openFrom("07:00"), WRITER, NOW);

        refused(() -> agreement.signOff(1, signedOff(NOW, NOW)), Problem.CHANGED_MEANWHILE);
        agreement.signOff(2, signedOff(NOW, NOW));

        assertThat(agreement.inForce(NOW))
                .get()
                .extracting(AgreementInForce::terms)
                .isEqualTo(AgreementFixture.openFrom("07:00"));
    }

    @Test
    void isNotWrittenOverWhatSomebodyElseWroteMeanwhile() {
        Agreement agreement = drafted();
        agreement.write(1, terms(), WRITER, NOW);

        refused(() -> agreement.write(1, terms(), SIGNER, NOW), Problem.CHANGED_MEANWHILE);
    }

    @Test
    void isNotSignedOffIncomplete() {
        Agreement agreement = drafted();
        agreement.write(
                1,
                AgreementFixture.reachedBy(new ContactPoint(AgreementParty.PROVIDER, "Desk", "053 555 0100")),
                WRITER,
                NOW);

        refused(() -> agreement.signOff(2, signedOff(NOW, NOW)), Problem.INCOMPLETE)
                .hasMessageContaining("CONTACTS_OF_CUSTOMER");
    }

    @Test
    void isSignedByBothPartiesWithNameAndTitleAndNotTomorrow() {
        List<Signatory> both = AgreementFixture.signatories();
        Signatory untitled = new Signatory(AgreementParty.CUSTOMER, "Naledi Smit", " ", LocalDate.of(2026, 9, 23));
        Signatory tomorrow = new Signatory(AgreementParty.CUSTOMER, "Naledi Smit", "Owner", LocalDate.of(2026, 9, 24));
        Agreement agreement = drafted();

        refused(() -> agreement.signOff(1, signedBy(both.subList(0, 1))), Problem.UNSIGNED);
        refused(() -> agreement.signOff(1, signedBy(List.of(both.get(0), untitled))), Problem.UNSIGNED);
        refused(() -> agreement.signOff(1, signedBy(List.of(both.get(0), tomorrow))), Problem.SIGNED_LATER);
    }

    @Test
    void doesNotBeginInThePast() {
        Agreement agreement = drafted();

        refused(() -> agreement.signOff(1, signedOff(NOW.minusNanos(1), NOW)), Problem.BEGINS_IN_THE_PAST);
    }

    @Test
    void isFollowedWithoutAGapByWhatWasDraftedFromIt() {
        Agreement agreement = signed();

        assertThat(agreement.draft(WRITER, NOW)).isEqualTo(2);
        assertThat(agreement.draft().orElseThrow().terms()).isEqualTo(terms());
        agreement.write(1, AgreementFixture.openFrom("07:00"), WRITER, NOW);
        agreement.signOff(2, signedOff(TOMORROW, NOW.plus(HOUR)));

        assertThat(agreement.inForce(TOMORROW.minusNanos(1)))
                .get()
                .satisfies(holds -> assertThat(holds.number()).isEqualTo(1))
                .satisfies(holds -> assertThat(holds.terms()).isEqualTo(terms()))
                .satisfies(holds -> assertThat(holds.validUntil()).contains(TOMORROW));
        assertThat(agreement.inForce(TOMORROW)).get().satisfies(holds -> assertThat(holds.number())
                .isEqualTo(2));
        assertThat(agreement.version(1).orElseThrow().standing(TOMORROW)).isEqualTo(AgreementStanding.OVER);
    }

    @Test
    void keepsTheHoursOfEachVersion() {
        Agreement agreement = signed();
        agreement.draft(WRITER, NOW);
        agreement.write(1, AgreementFixture.openFrom("07:00"), WRITER, NOW);
        agreement.signOff(2, signedOff(OCTOBER, NOW));

        CalendarHistory calendar = agreement.calendar(AgreementFixture.HOUSE).orElseThrow();

        assertThat(calendar.isOpenAt(Instant.parse("2026-09-28T05:30:00Z"))).isFalse();
        assertThat(calendar.isOpenAt(Instant.parse("2026-10-05T05:30:00Z"))).isTrue();
    }

    @Test
    void countsInTheCalendarOfTheHouseFromTheVersionOnThatSaysSo() {
        Agreement agreement = signed();
        agreement.draft(WRITER, NOW);
        agreement.write(1, AgreementFixture.inTheHouse(), WRITER, NOW);
        agreement.signOff(2, signedOff(OCTOBER, NOW));
        Instant later = Instant.parse("2026-11-01T22:00:00Z");
        CalendarHistory house = AgreementFixture.HOUSE.with(
                later, AgreementFixture.openFrom("06:00").hours().calendar(AgreementFixture.ZONE));

        CalendarHistory calendar = agreement.calendar(house).orElseThrow();

        assertThat(calendar.isOpenAt(Instant.parse("2026-09-28T06:45:00Z")))
                .as("until then its own hours, from half past eight")
                .isTrue();
        assertThat(calendar.isOpenAt(Instant.parse("2026-10-05T06:45:00Z")))
                .as("then those of the house, from nine")
                .isFalse();
        assertThat(calendar.isOpenAt(Instant.parse("2026-11-02T04:30:00Z")))
                .as("with all its versions")
                .isTrue();
        assertThat(agreement.begins()).hasSize(2);
    }

    @Test
    void hasOneDraftAtATime() {
        Agreement agreement = signed();
        agreement.draft(WRITER, NOW);

        refused(() -> agreement.draft(SIGNER, NOW), Problem.DRAFT_THERE);
    }

    @Test
    void isNotEditedOnceItIsSignedOff() {
        Agreement agreement = signed();

        refused(() -> agreement.write(1, AgreementFixture.openFrom("07:00"), WRITER, NOW), Problem.NO_DRAFT);
        refused(() -> agreement.signOff(1, signedOff(OCTOBER, NOW)), Problem.NO_DRAFT);
        refused(agreement::discardDraft, Problem.NO_DRAFT);
    }

    @Test
    void forgetsADraftThatIsGivenUp() {
        Agreement agreement = signed();
        agreement.draft(WRITER, NOW);

        agreement.discardDraft();

        assertThat(agreement.draft()).isEmpty();
        assertThat(agreement.isEmpty()).isFalse();
        assertThat(agreement.draft(WRITER, NOW))
                .as("a number is not given twice")
                .isEqualTo(3);
    }

    @Test
    void doesNotBeginBeforeTheVersionThatIsComing() {
        Agreement agreement = signed();
        agreement.draft(WRITER, NOW);
        agreement.signOff(1, signedOff(OCTOBER, NOW));
        agreement.draft(WRITER, NOW);

        refused(() -> agreement.signOff(1, signedOff(OCTOBER, NOW)), Problem.BEGINS_TOO_EARLY);
        agreement.signOff(1, signedOff(OCTOBER.plusNanos(1), NOW));

        assertThat(Stream.of(NOW, OCTOBER, OCTOBER.plusNanos(1))
                        .map(each -> agreement.inForce(each).orElseThrow().number()))
                .containsExactly(1, 2, 3);
    }

    @Test
    void runsOutWhereItIsNotRenewed() {
        Agreement agreement = drafted();
        agreement.write(1, AgreementFixture.during(new AgreedPeriod(1, false)), WRITER, NOW);
        agreement.signOff(2, signedOff(OCTOBER, NOW));
        Instant november = Instant.parse("2026-10-31T22:00:00Z");

        assertThat(agreement.inForce(november.minusNanos(1))).isPresent();
        assertThat(agreement.inForce(november)).isEmpty();
        refused(() -> agreement.draft(WRITER, november), Problem.OVER);
    }

    @Test
    void isFollowedAtItsEndAtTheLatest() {
        Agreement agreement = drafted();
        agreement.write(1, AgreementFixture.during(new AgreedPeriod(1, false)), WRITER, NOW);
        agreement.signOff(2, signedOff(OCTOBER, NOW));
        Instant november = Instant.parse("2026-10-31T22:00:00Z");
        agreement.draft(WRITER, NOW);

        refused(() -> agreement.signOff(1, signedOff(november.plusNanos(1), NOW)), Problem.LEAVES_A_GAP);
        agreement.signOff(1, signedOff(november, NOW));

        assertThat(agreement.inForce(november))
                .get()
                .extracting(AgreementInForce::number)
                .isEqualTo(2);
    }

    @Test
    void isRenewedForAsLongAgain() {
        AgreedPeriod year = new AgreedPeriod(12, true);
        Instant leapDay = Instant.parse("2024-02-28T22:00:00Z");

        assertThat(year.renewalAfter(leapDay, AgreementFixture.ZONE, NOW))
                .as("29 February in Johannesburg, counted from the beginning")
                .contains(Instant.parse("2027-02-27T22:00:00Z"));
        assertThat(new AgreedPeriod(12, false).renewalAfter(leapDay, AgreementFixture.ZONE, NOW))
                .isEmpty();
    }

    @Test
    void endsEarlyAsBothPartiesHaveWritten() {
        Agreement agreement = signed();
        agreement.draft(WRITER, NOW);
        agreement.signOff(1, signedOff(OCTOBER, NOW));
        agreement.draft(WRITER, NOW);

        agreement.end(ending(TOMORROW));

        assertThat(agreement.inForce(TOMORROW.minusNanos(1)))
                .get()
                .extracting(AgreementInForce::number)
                .isEqualTo(1);
        assertThat(agreement.inForce(TOMORROW)).isEmpty();
        assertThat(agreement.inForce(OCTOBER)).isEmpty();
        assertThat(agreement.version(2).orElseThrow().standing(NOW))
                .as("it never begins")
                .isEqualTo(AgreementStanding.OVER);
        assertThat(agreement.draft()).isEmpty();
        assertThat(agreement.ending()).contains(ending(TOMORROW));
        assertThat(agreement.calendar(AgreementFixture.HOUSE)).isPresent();
        refused(() -> agreement.draft(WRITER, NOW), Problem.OVER);
        refused(() -> agreement.end(ending(OCTOBER)), Problem.OVER);
    }

    @Test
    void doesNotEndInThePastNorWithoutAVersionNorLaterThanItEndsAnyway() {
        Agreement running = drafted();
        running.write(1, AgreementFixture.during(new AgreedPeriod(1, false)), WRITER, NOW);
        running.signOff(2, signedOff(NOW, NOW));

        refused(() -> running.end(ending(NOW.minusNanos(1))), Problem.ENDS_IN_THE_PAST);
        refused(() -> running.end(ending(NOW.plus(Duration.ofDays(40)))), Problem.ENDS_EARLIER_ANYWAY);
        refused(() -> drafted().end(ending(TOMORROW)), Problem.NOTHING_TO_END);
    }

    private static SignedOff signedBy(List<Signatory> signatories) {
        return new SignedOff(NOW, SIGNER, "Manager", NOW, signatories);
    }

    private static Ending ending(Instant at) {
        return new Ending(at, "The lodge is closing.", "Letter of 22 September, folder 4", SIGNER, NOW);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable call, Problem problem) {
        return assertThatThrownBy(call)
                .isInstanceOfSatisfying(AgreementRefused.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(problem));
    }
}
