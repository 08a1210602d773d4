package org.redress.complaint.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.complaint.domain.Enquiry;

/**
 * A question to the customer.
 *
 * @param askedBy the staff member
 * @param answer what she said, verbatim
 */
public record Question(
        long enquiryId,
        String question,
        long askedBy,
        Instant askedAt,
        Optional<String> answer,
        Optional<Instant> answeredAt) {
    static Question of(Enquiry enquiry) {
        return new Question(
                enquiry.id(),
                enquiry.question(),
                enquiry.askedBy(),
                enquiry.askedAt(),
                enquiry.answer(),
                enquiry.answeredAt());
    }

    @Override
    public String toString() {
        return "Question#" + enquiryId;
    }
}
