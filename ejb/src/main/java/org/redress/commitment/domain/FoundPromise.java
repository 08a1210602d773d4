package org.redress.commitment.domain;

import java.util.Optional;
import org.redress.contact.domain.ContactMethod;

/**
 * A promise that somebody is about to give in writing: a sentence of hers with a day and an hour. Source: R-052.
 *
 * @param sentence as it stands in the text
 * @param when the day and the hour it means
 * @param method how the customer hears, where the sentence says it
 */
public record FoundPromise(String sentence, DayAndHour when, Optional<ContactMethod> method) {}
