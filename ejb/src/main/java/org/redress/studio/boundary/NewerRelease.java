package org.redress.studio.boundary;

import java.util.List;
import org.redress.studio.domain.FileDifference;

/**
 * What went live after a draft was begun.
 *
 * @param release the number of the release that is live
 * @param differences from the release that the draft began with to the live one
 * @param bothChanged the files that the draft has changed in another way
 */
public record NewerRelease(int release, List<FileDifference> differences, List<String> bothChanged) {}
