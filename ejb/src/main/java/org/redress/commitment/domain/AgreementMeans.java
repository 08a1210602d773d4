package org.redress.commitment.domain;

/** How somebody agreed. Source: R-049. */
public enum AgreementMeans {
    TELEPHONE,
    IN_PERSON,
    EMAIL,
    LETTER
}
