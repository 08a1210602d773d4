package org.redress.closure.domain;

import java.time.Instant;

/**
 * What the customer said when she was asked whether it is solved.
 *
 * @param words her own words, verbatim
 * @param proof in what form they are kept
 * @param answeredAt when she said so
 */
public record CustomersAnswer(String words, Proof proof, Instant answeredAt) {
    @Override
    public String toString() {
        return "CustomersAnswer[" + proof + ", " + answeredAt + "]";
    }
}
