package org.redress.servicelevel.domain;

import java.util.List;
import java.util.Optional;

/** Whose the cases are: whoever keeps them answers, whoever asks. */
public interface CaseParties {
    Optional<CaseParty> of(long caseId);

    /** The open complaints of a customer. */
    List<Long> openOfCustomer(long customerId);
}
