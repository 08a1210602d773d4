package org.redress.complaint.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.complaint.domain.Enquiry;

/**
 * A question to the customer.
 *
 * @param askedBy the staff member
 * @param answer what she said, verbatim
 * @param open whether her answer is waited for
 */
public record Question(
        long enquiryId,
        String question,
        long askedBy,
        Instant askedAt,
        Optional<String> answer,
        Optional<Instant> answeredAt,
        boolean open) {
    static Question of(Enquiry enquiry) {
        return new Question(
                enquiry.id(),
                enquiry.question(),
                enquiry.askedBy(),
                enquiry.askedAt(),
                enquiry.answer(),
                enquiry.answeredAt(),
                enquiry.isOpen());
    }

    @Override
    public String toString() {
        return "Question#" + enquiryId;
    }
}
