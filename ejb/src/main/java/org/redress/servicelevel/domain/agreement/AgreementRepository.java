package org.redress.servicelevel.domain.agreement;

import java.util.List;
import java.util.Optional;

/** The agreements there are. */
public interface AgreementRepository {
    void add(Agreement agreement);

    Optional<Agreement> byCode(String code);

    /** All of them, by name. */
    List<Agreement> all();

    void remove(Agreement agreement);
}
