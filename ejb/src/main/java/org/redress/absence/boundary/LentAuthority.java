package org.redress.absence.boundary;

import java.util.List;
import java.util.Map;
import org.redress.identity.domain.StaffActor;

/**
 * In whose place somebody may approve now. It holds exactly while the one who lent it is away, is never more than she has at
 * the moment, is not lent on, and is nothing but approving. Not a door: that somebody stands in is no secret among staff.
 * Source.
 */
public interface LentAuthority {
    /** Those who lent it to her, with their teams and of their roles those that approve. */
    List<StaffActor> lentTo(long staffId);

    /** The same of everybody to whom any is lent, by her id. */
    Map<Long, List<StaffActor>> lentNow();

    /** Everybody to whom any was lent at some time. */
    List<Long> everLentTo();
}
