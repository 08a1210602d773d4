package org.redress.selfservice.boundary;

import java.time.Instant;
import java.util.Optional;

/**
 * What whoever complained by the public form is told at once. Source.
 *
 * @param answerBy when she hears from us
 * @param byMail whether a letter with her own link is on its way
 */
public record Lodged(String reference, Optional<Instant> answerBy, boolean byMail) {}
