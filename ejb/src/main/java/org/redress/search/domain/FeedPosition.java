package org.redress.search.domain;

/**
 * How far an index has read.
 *
 * @param database the name of the database it has read from
 * @param number the last place among the changes
 */
public record FeedPosition(String database, long number) {}
