package org.redress.studio.domain;

/** Where it is kept which rules decided something. */
public interface RuleHits {
    void add(RuleHit hit);
}
