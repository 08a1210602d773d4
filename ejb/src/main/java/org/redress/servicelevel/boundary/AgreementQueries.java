package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.servicelevel.domain.agreement.AgreementRepository;

/** What was agreed on with whom, and since when. */
@Stateless
public class AgreementQueries {
    @Inject
    AgreementRepository agreements;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** All agreements, by name. Source: R-104. */
    @Allows({SUPERVISOR, PROCESS_OWNER, MANAGER})
    public List<AgreementSummary> all() {
        return agreements.all().stream()
                .map(each -> AgreementSummary.of(each, clock.instant()))
                .toList();
    }

    /**
     * One of them with all its versions. Source, D-08.
     *
     * @throws AgreementNotFound when there is no such agreement
     */
    @Allows({SUPERVISOR, PROCESS_OWNER, MANAGER})
    public AgreementDetails one(String agreementCode) {
        return agreements
                .byCode(agreementCode)
                .map(each ->
                        AgreementDetails.of(each, clock.instant(), actor.staff().staffId()))
                .orElseThrow(AgreementNotFound::new);
    }
}
