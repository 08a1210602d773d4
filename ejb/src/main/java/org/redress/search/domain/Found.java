package org.redress.search.domain;

import java.util.Optional;

/**
 * Something that was found, by its numbers.
 *
 * @param id its number among those of its kind and source
 * @param caseId the case it is, or belongs to; its own number where it is a customer
 * @param source which kind of message; empty where it is none
 */
public record Found(FoundKind kind, long id, long caseId, Optional<MessageSource> source) {}
