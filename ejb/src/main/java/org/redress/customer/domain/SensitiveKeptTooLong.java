package org.redress.customer.domain;

import java.time.LocalDate;
import org.redress.shared.BusinessException;

/** Sensitive information is kept from today until a day that is not too far off. Source: R-139. */
public class SensitiveKeptTooLong extends BusinessException {
    private static final long serialVersionUID = 1L;

    public SensitiveKeptTooLong(LocalDate latest) {
        super("RDR-CUS-012", latest);
    }
}
