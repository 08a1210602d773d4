package org.redress.studio.boundary;

import java.util.Optional;

/**
 * A decision table of the live release.
 *
 * @param changedIn the number of the release that changed it last; empty while it is as it first was
 * @param rules how many rules it has
 * @param hits how often they decided something in the last thirty days
 * @param never how many of them never decided anything
 * @param findings how much is to be said of it: overlaps, gaps, rules that cannot apply
 */
public record LiveTable(
        String decision, String name, Optional<Integer> changedIn, int rules, int hits, int never, int findings) {}
