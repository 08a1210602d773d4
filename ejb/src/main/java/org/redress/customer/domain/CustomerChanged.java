package org.redress.customer.domain;

/**
 * A customer was taken in or corrected. Fired synchronously in the transaction that did it: who observes it acts in that
 * transaction and undoes it by throwing.
 *
 * @param elsewhere whether what is mailed to her goes to another address than before
 */
public record CustomerChanged(long customerId, boolean elsewhere) {}
