package org.redress.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementInForce;
import org.redress.servicelevel.domain.agreement.AgreementRepository;

/** Which version of an agreement holds, for other features. Not a door: what holds for a case is no secret at the desk. */
@ApplicationScoped
public class AgreementBook {
    @Inject
    AgreementRepository agreements;

    /** The version of an agreement that holds at a moment; empty when none does, or there is no such agreement. */
    public Optional<AgreementInForce> inForce(String agreementCode, Instant moment) {
        return agreements.byCode(agreementCode).flatMap(agreement -> agreement.inForce(moment));
    }

    /** The hours of all versions of an agreement that were signed off, each from its beginning on. */
    public Optional<CalendarHistory> calendar(String agreementCode) {
        return agreements.byCode(agreementCode).flatMap(Agreement::calendar);
    }
}
