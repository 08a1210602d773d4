package org.redress.search.boundary;

import org.redress.search.domain.FeedPosition;
import org.redress.search.domain.IndexPart;

/**
 * What an index has to do next.
 *
 * @param part what has changed, as the database has it now
 * @param readTo how far it has read then
 * @param anew whether it must be made anew instead: it does not belong to this database, it was away too long, or somebody
 *     wants it
 */
public record IndexWork(IndexPart part, FeedPosition readTo, boolean anew) {}
