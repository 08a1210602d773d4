package org.redress.complaint.boundary;

import java.time.Instant;
import org.redress.complaint.domain.CaseNote;

/**
 * A note beside a case.
 *
 * @param writtenBy the staff member
 */
public record Note(long noteId, String text, long writtenBy, Instant writtenAt) {
    static Note of(CaseNote note) {
        return new Note(note.id(), note.text(), note.writtenBy(), note.writtenAt());
    }

    @Override
    public String toString() {
        return "Note#" + noteId;
    }
}
