package org.redress.studio.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.studio.domain.FileDifference;

/**
 * Shipped models that came with an upgrade and wait for an owner to take them up.
 *
 * @param release the number of the release that waits
 * @param takenInto the number of the shipped release that the live models take into account already
 * @param byProduct what the product does otherwise than in that one
 * @param againstLive what the live models would do otherwise once it is taken up
 * @param bothChanged the files that the product and the house have changed, each in another way
 * @param draft the number of a draft that takes it up already
 */
public record ShippedWaiting(
        int release,
        Instant recordedAt,
        int takenInto,
        List<FileDifference> byProduct,
        List<FileDifference> againstLive,
        List<String> bothChanged,
        Optional<Long> draft) {}
