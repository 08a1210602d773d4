package org.redress.complaint.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.complaint.domain.CaseNote;
import org.redress.complaint.domain.NoteKind;

/**
 * A note beside a case.
 *
 * @param kind whether it is fact or opinion; nothing where that was not said
 * @param writtenBy the staff member; nobody where the customer wrote it herself
 */
public record Note(long noteId, Optional<NoteKind> kind, String text, Optional<Long> writtenBy, Instant writtenAt) {
    static Note of(CaseNote note) {
        return new Note(note.id(), note.kind(), note.text(), note.writtenBy(), note.writtenAt());
    }

    @Override
    public String toString() {
        return "Note#" + noteId;
    }
}
