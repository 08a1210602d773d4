package org.redress.search.boundary;

import java.util.Optional;

/**
 * What a customer tells, as far as it is known.
 *
 * @param customerId who she is, when she was found
 * @param words what she says, and the line that sums it up
 * @param product the thing it is about; may be empty
 * @param serialNumber may be empty
 */
public record ToldMatter(Optional<Long> customerId, String words, String product, String serialNumber) {
    @Override
    public String toString() {
        return "ToldMatter";
    }
}
