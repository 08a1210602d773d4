package org.redress.studio.domain;

import java.util.List;

/** Says what two sets of models do differently; never how their texts differ. */
public interface ModelComparison {
    /**
     * The files that are not the same, in the order of their names; empty when every file says the same, however it is
     * written. A file that is only drawn differently has the one change that says so.
     */
    List<FileDifference> compare(ModelSet before, ModelSet after);
}
