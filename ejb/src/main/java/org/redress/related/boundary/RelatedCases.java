package org.redress.related.boundary;

import java.time.Instant;
import java.util.List;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.related.domain.LinkKind;

/**
 * What belongs together with a case, as far as whoever asks may see it.
 *
 * @param links the links that stand, the oldest first
 * @param takenIn the cases that go on in this one, the first merged first
 */
public record RelatedCases(List<Linked> links, List<TakenIn> takenIn) {
    public RelatedCases {
        links = List.copyOf(links);
        takenIn = List.copyOf(takenIn);
    }

    /** Whether anything belongs together with it. */
    public boolean isEmpty() {
        return links.isEmpty() && takenIn.isEmpty();
    }

    /**
     * A case that is linked.
     *
     * @param other the other case
     * @param kind how they are linked
     * @param fromOther whether the link was made from the other one, so that its kind reads the other way round
     */
    public record Linked(
            long linkId,
            ComplaintSummary other,
            LinkKind kind,
            boolean fromOther,
            String reason,
            long linkedBy,
            Instant linkedAt) {
        @Override
        public String toString() {
            return "Linked#" + linkId;
        }
    }

    /**
     * A case that goes on in this one.
     *
     * @param words what the customer said when she came with it, verbatim
     * @param undoUntil until when that can be taken back
     * @param undoable whether it can be taken back now
     */
    public record TakenIn(
            ComplaintSummary merged,
            String words,
            String reason,
            long mergedBy,
            Instant mergedAt,
            Instant undoUntil,
            boolean undoable) {
        public long caseId() {
            return merged.caseId();
        }

        public String reference() {
            return merged.reference();
        }

        @Override
        public String toString() {
            return "TakenIn " + merged.reference();
        }
    }
}
