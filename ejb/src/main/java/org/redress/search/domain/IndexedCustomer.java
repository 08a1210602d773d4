package org.redress.search.domain;

import java.time.Instant;

/**
 * A customer as an index must know her.
 *
 * @param name as it is spoken; empty where she gave none
 */
public record IndexedCustomer(
        long customerId,
        String name,
        String organisation,
        String phone,
        String email,
        String address,
        Instant createdAt) {
    @Override
    public String toString() {
        return "Customer#" + customerId;
    }
}
