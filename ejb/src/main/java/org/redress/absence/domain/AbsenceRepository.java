package org.redress.absence.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where absences are kept. What was called off is in none of the lists. */
public interface AbsenceRepository {
    /** Keeps a new absence and gives it its id at once. */
    void add(Absence absence);

    Optional<Absence> byId(long absenceId);

    /** Who is away at that moment. */
    List<Absence> at(Instant moment);

    /** Everybody to whom authority was lent for any absence, past ones included. */
    List<Long> everLentTo();

    /** Absences of any of these people that are not over at that moment, the first to begin first. */
    List<Absence> of(Collection<Long> staffIds, Instant endingAfter);
}
