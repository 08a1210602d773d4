package org.redress.progress.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * When a customer must next hear from us, and from whom. Source: R-088.
 *
 * @param dueAt when she will have heard nothing for the agreed interval
 * @param lookAgainAt when it is to be looked next, unless something happens before
 * @param informer the staff member who is to tell her; nobody where none of those she knows, or who stand in, is here
 */
public record NewsOutlook(NewsState state, Instant dueAt, Instant lookAgainAt, Optional<Long> informer) {}
