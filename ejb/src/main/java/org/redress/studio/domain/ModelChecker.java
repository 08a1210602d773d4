package org.redress.studio.domain;

import java.util.List;

/** Looks a set of models over without running or keeping any of it. */
public interface ModelChecker {
    /** Everything an owner should know, the gravest first; empty when there is nothing to say. */
    List<Finding> findingsIn(ModelSet models);
}
