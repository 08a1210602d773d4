package org.redress.search.domain;

import java.time.Instant;
import java.util.List;

/**
 * A customer as an index must know her.
 *
 * @param name as it is spoken; empty where she gave none
 * @param notes what was written down when she was contacted about none of her cases
 */
public record IndexedCustomer(
        long customerId,
        String name,
        String organisation,
        String phone,
        String email,
        String address,
        Instant createdAt,
        List<String> notes) {
    public IndexedCustomer {
        notes = List.copyOf(notes);
    }

    @Override
    public String toString() {
        return "Customer#" + customerId;
    }
}
