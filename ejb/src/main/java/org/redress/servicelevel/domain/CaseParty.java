package org.redress.servicelevel.domain;

/**
 * Whose a case is, as far as an agreement depends on it.
 *
 * @param grade what the customer means to the organisation
 * @param team the code of the team that the case is with
 */
public record CaseParty(long customerId, String grade, String team) {}
