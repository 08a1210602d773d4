package org.redress.servicelevel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.OCTOBER;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.SIGNER;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.WRITER;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.ClientActor;
import org.redress.identity.domain.StaffActor;
import org.redress.servicelevel.domain.agreement.AgreementFixture;
import org.redress.servicelevel.domain.agreement.AgreementInForce;
import org.redress.servicelevel.domain.agreement.AgreementRefused;
import org.redress.servicelevel.domain.agreement.AgreementRefused.Problem;
import org.redress.servicelevel.domain.agreement.AgreementStanding;
import org.redress.servicelevel.domain.agreement.AppliesTo;
import org.redress.testing.Desk;

/** drafted by one, signed off by another, read by those who answer for it. */
class AgreementServiceTest {
    private static final String CODE = "KAROO-GOLD";

    private final Desk desk = new Desk();
    private final AgreementsInMemory agreements = new AgreementsInMemory();
    private final AgreementService service = new AgreementService();
    private final AgreementQueries queries = new AgreementQueries();

    @BeforeEach
    void furnish() {
        service.agreements = agreements;
        service.actor = desk.actor;
        service.clock = desk.clock;
        service.hours = AgreementFixture.HOUSE;
        queries.agreements = agreements;
        queries.actor = desk.actor;
        queries.clock = desk.clock;
        agreements.add(AgreementFixture.signed());
        desk.actAs(WRITER, Caller.PROCESS_OWNER);
    }

    @Test
    void isDraftedByOneAndSignedOffByAnother() {
        assertThat(service.draft(CODE)).isEqualTo(2);
        service.write(new WriteDraft(CODE, 1, AgreementFixture.openFrom("07:00")));
        assertThat(queries.one(CODE).draft())
                .get()
                .extracting(AgreementVersionView::writtenByMe)
                .isEqualTo(true);
        assertThatThrownBy(() -> service.signOff(signOff(2)))
                .isInstanceOfSatisfying(AgreementRefused.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(Problem.OWN_DRAFT));

        desk.actAs(SIGNER, Caller.MANAGER);
        assertThat(queries.one(CODE).draft())
                .get()
                .extracting(AgreementVersionView::writtenByMe)
                .isEqualTo(false);
        service.signOff(signOff(2));

        assertThat(inForce(OCTOBER))
                .get()
                .extracting(AgreementInForce::terms)
                .isEqualTo(AgreementFixture.openFrom("07:00"));
        assertThat(inForce(Desk.NOW)).get().extracting(AgreementInForce::terms).isEqualTo(AgreementFixture.terms());
        assertThat(queries.one(CODE).versions())
                .extracting(AgreementVersionView::standing)
                .containsExactly(AgreementStanding.COMING, AgreementStanding.IN_FORCE);
    }

    @Test
    void isNotSignedOffByASystemThatWorksForWhoeverWroteIt() {
        service.draft(CODE);
        desk.actor.is(new ClientActor(
                3, Set.of(), Optional.of(new StaffActor(WRITER, Set.of(Caller.PROCESS_OWNER), Set.of()))));

        assertThatThrownBy(() -> service.signOff(signOff(1)))
                .isInstanceOfSatisfying(AgreementRefused.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(Problem.OWN_DRAFT));
    }

    @Test
    void beginsAnotherLikeOneThereIs() {
        service.begin(another("LODGE"));

        assertThat(queries.all())
                .extracting(each -> each.line().code(), AgreementSummary::inForce, AgreementSummary::drafted)
                .contains(tuple("LODGE", Optional.empty(), true));
        assertThat(queries.one("LODGE").draft())
                .get()
                .extracting(AgreementVersionView::terms)
                .isEqualTo(AgreementFixture.terms());
        assertThat(queries.one("LODGE").line().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void beginsNoneOfACodeThatIsTaken() {
        assertThatThrownBy(() -> service.begin(another(CODE)))
                .isInstanceOfSatisfying(AgreementRefused.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(Problem.CODE_TAKEN));
    }

    @Test
    void givesUpADraftAndWithItWhatHasNothingElse() {
        service.begin(another("LODGE"));
        service.draft(CODE);

        service.discard("LODGE");
        service.discard(CODE);

        assertThat(queries.all()).extracting(each -> each.line().code()).containsExactly(CODE);
        assertThat(queries.one(CODE).draft()).isEmpty();
    }

    @Test
    void endsAsBothPartiesHaveWritten() {
        service.end(new EndAgreement(CODE, OCTOBER, "The lodge is closing.", "Folder 4"));

        assertThat(inForce(OCTOBER)).isEmpty();
        assertThat(queries.one(CODE).ending()).get().satisfies(ending -> {
            assertThat(ending.staffId()).isEqualTo(WRITER);
            assertThat(ending.at()).isEqualTo(Desk.NOW);
        });
        assertThat(queries.all()).extracting(AgreementSummary::validUntil).containsExactly(Optional.of(OCTOBER));
    }

    @Test
    void tellsNothingOfWhatIsNotThere() {
        assertThatThrownBy(() -> queries.one("NONE")).isInstanceOf(AgreementNotFound.class);
        assertThatThrownBy(() -> service.draft("NONE")).isInstanceOf(AgreementNotFound.class);
    }

    private Optional<AgreementInForce> inForce(Instant moment) {
        return agreements.byCode(CODE).flatMap(agreement -> agreement.inForce(moment));
    }

    private static SignOffAgreement signOff(int revision) {
        return new SignOffAgreement(CODE, revision, OCTOBER, "Support service manager", AgreementFixture.signatories());
    }

    private static BeginAgreement another(String code) {
        return new BeginAgreement(
                code,
                "Lodge",
                "Karoo Home & Hi-Fi",
                "Diamond Lodge",
                "Silver",
                ZoneId.of("Europe/Berlin"),
                AppliesTo.HOUSE,
                CODE);
    }
}
