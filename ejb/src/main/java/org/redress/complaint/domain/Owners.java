package org.redress.complaint.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * The two owners of a case. Source: R-031.
 *
 * @param perceived who owns it in the customer's eyes: her first contact
 * @param actual who is dealing with it
 * @param responsibility whether the actual owner has accepted it
 * @param decidedAt when she accepted or refused
 */
public record Owners(
        Optional<Long> perceived, Optional<Long> actual, Responsibility responsibility, Optional<Instant> decidedAt) {}
