package org.redress.commitment.domain;

/** How often customers hear with whom nothing else was agreed. Source: R-088. */
public interface UsualNews {
    NewsInterval interval();
}
