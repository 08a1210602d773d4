package org.redress.relationship.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.redress.contact.domain.ContactMethod;
import org.redress.relationship.domain.ContactReason;

/**
 * Write down that a customer was contacted just now.
 *
 * @param caseId about which of her cases; empty when about none
 * @param note what was said; may be empty
 * @param aware whether it is known that a colleague contacted her about the same, where one did
 */
public record RecordContact(
        long customerId,
        Optional<Long> caseId,
        @NotNull ContactMethod method,
        @NotNull ContactReason reason,
        @Size(max = 1000) String note,
        boolean aware) {
    @Override
    public String toString() {
        return "RecordContact " + customerId;
    }
}
