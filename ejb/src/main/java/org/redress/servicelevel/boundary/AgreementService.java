package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementRefused;
import org.redress.servicelevel.domain.agreement.AgreementRefused.Problem;
import org.redress.servicelevel.domain.agreement.AgreementRepository;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.servicelevel.domain.agreement.Ending;
import org.redress.servicelevel.domain.agreement.SignedOff;
import org.redress.servicelevel.domain.agreement.TermsRefused;

/** Agreements are drafted, signed off by somebody else, and ended. What was signed off is never edited. */
@Stateless
public class AgreementService {
    @Inject
    AgreementRepository agreements;

    @Inject
    WorkingHours hours;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Begins another agreement with a draft. Source.
     *
     * @throws AgreementRefused when there is one of that code
     * @throws AgreementNotFound when there is none to start from
     */
    @Allows({PROCESS_OWNER, MANAGER})
    public void begin(@Valid BeginAgreement command) {
        Agreement like = get(command.like());
        if (agreements.byCode(command.agreementCode()).isPresent()) {
            throw new AgreementRefused(Problem.CODE_TAKEN, command.agreementCode());
        }
        AgreementTerms terms = like.latestTerms();
        agreements.add(new Agreement(
                command.line(),
                isOfTheHouse(terms) && !command.zone().equals(hours.zone()) ? terms.inOwnHours() : terms,
                me(),
                clock.instant()));
    }

    /**
     * Makes a draft that says what the version says that was signed off last. Source: R-111.
     *
     * @return the number of the draft
     * @throws AgreementNotFound when there is no such agreement
     * @throws AgreementRefused when it has a draft already, or is over
     */
    @Allows({PROCESS_OWNER, MANAGER})
    public int draft(String agreementCode) {
        return get(agreementCode).draft(me(), clock.instant());
    }

    /**
     * Writes something else into the draft. Source.
     *
     * @throws AgreementNotFound when there is no such agreement
     * @throws AgreementRefused when it has no draft, or somebody else has written in it meanwhile
     * @throws TermsRefused when something of it cannot be agreed on
     */
    @Allows({PROCESS_OWNER, MANAGER})
    public void write(@Valid WriteDraft command) {
        Agreement agreement = get(command.agreementCode());
        if (isOfTheHouse(command.terms()) && !agreement.zone().equals(hours.zone())) {
            throw new TermsRefused(
                    TermsRefused.Problem.HOUSE_IN_ANOTHER_ZONE,
                    hours.zone().getId(),
                    agreement.zone().getId());
        }
        agreement.write(command.revision(), command.terms(), me(), clock.instant());
    }

    /**
     * Gives the draft up; with it the agreement, when it has nothing else.
     *
     * @throws AgreementNotFound when there is no such agreement
     * @throws AgreementRefused when it has no draft
     */
    @Allows({PROCESS_OWNER, MANAGER})
    public void discard(String agreementCode) {
        Agreement agreement = get(agreementCode);
        agreement.discardDraft();
        if (agreement.isEmpty()) {
            agreements.remove(agreement);
        }
    }

    /**
     * Signs the draft off: from a moment on it holds, and the version before it until then. Source.
     *
     * @throws AgreementNotFound when there is no such agreement
     * @throws AgreementRefused when it has no draft, the acting person has written in it, somebody else has meanwhile,
     *     something is missing or not signed by both parties, or it would begin in the past, before the last version or
     *     after its end
     */
    @Allows({PROCESS_OWNER, MANAGER})
    public void signOff(@Valid SignOffAgreement command) {
        get(command.agreementCode())
                .signOff(
                        command.revision(),
                        new SignedOff(
                                command.validFrom(), me(), command.title(), clock.instant(), command.signatories()));
    }

    /**
     * Records that both parties have agreed in writing to end it early. Source: R-111.
     *
     * @throws AgreementNotFound when there is no such agreement
     * @throws AgreementRefused when nothing of it holds or will hold, that moment has passed, or it ends before anyway
     */
    @Allows({PROCESS_OWNER, MANAGER})
    public void end(@Valid EndAgreement command) {
        get(command.agreementCode())
                .end(new Ending(command.endsAt(), command.reason(), command.document(), me(), clock.instant()));
    }

    private static boolean isOfTheHouse(AgreementTerms terms) {
        return terms.hours().ofTheHouse();
    }

    private Agreement get(String code) {
        return agreements.byCode(code).orElseThrow(AgreementNotFound::new);
    }

    private long me() {
        return actor.staff().staffId();
    }
}
