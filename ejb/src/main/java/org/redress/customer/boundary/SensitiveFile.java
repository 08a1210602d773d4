package org.redress.customer.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.customer.domain.SensitiveAct;
import org.redress.customer.domain.SensitiveDeed;
import org.redress.customer.domain.SensitiveKind;
import org.redress.customer.domain.SensitiveNote;

/**
 * What is kept of a customer that is sensitive, for whoever opened it.
 *
 * @param notes the latest first
 * @param acts who recorded, opened or deleted something, the latest first
 */
public record SensitiveFile(List<Line> notes, List<Act> acts) {
    public SensitiveFile {
        notes = List.copyOf(notes);
        acts = List.copyOf(acts);
    }

    @Override
    public String toString() {
        return "SensitiveFile";
    }

    /** One note. */
    public record Line(
            long noteId,
            SensitiveKind kind,
            String words,
            String reason,
            long recordedBy,
            Instant recordedAt,
            LocalDate keptUntil) {
        static Line of(SensitiveNote note) {
            return new Line(
                    note.id(),
                    note.kind(),
                    note.words(),
                    note.reason(),
                    note.recordedBy(),
                    note.recordedAt(),
                    note.keptUntil());
        }

        @Override
        public String toString() {
            return "SensitiveNote#" + noteId;
        }
    }

    /**
     * What somebody did.
     *
     * @param doneBy the reference of whoever acted
     */
    public record Act(SensitiveDeed deed, String doneBy, Instant doneAt) {
        static Act of(SensitiveAct act) {
            return new Act(act.deed(), act.doneBy(), act.doneAt());
        }
    }
}
