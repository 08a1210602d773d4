package org.redress.demo.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Optional;

/**
 * Live a past of invented cases.
 *
 * @param days how long it is
 * @param cases how many cases arrive in it
 * @param seed the same seed, length and end give the same past
 * @param until where it ends; the present otherwise
 */
public record SimulateLife(
        @Min(7) @Max(400) int days, @Min(1) @Max(20_000) int cases, long seed, Optional<Instant> until) {}
