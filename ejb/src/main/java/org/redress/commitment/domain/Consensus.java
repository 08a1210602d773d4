package org.redress.commitment.domain;

import java.time.Instant;

/**
 * To what the customer agreed, and how. Source.
 *
 * @param option the position of the option in the offer, from 0
 * @param agreedBy who agreed, in the customer's name
 * @param means how she said so
 * @param news how often she hears how her case stands
 * @param agreedAt when
 * @param followUpBy the staff member responsible for the follow-up
 */
public record Consensus(
        int option, String agreedBy, AgreementMeans means, NewsInterval news, Instant agreedAt, long followUpBy) {}
