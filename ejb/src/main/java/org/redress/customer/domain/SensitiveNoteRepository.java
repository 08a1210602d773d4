package org.redress.customer.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where sensitive information is kept, and who had to do with it. */
public interface SensitiveNoteRepository {
    void add(SensitiveNote note);

    void add(SensitiveAct act);

    void remove(SensitiveNote note);

    /** What is noted of a customer and not over on that day, the latest first. */
    List<SensitiveNote> ofCustomer(long customerId, LocalDate today);

    /** One note of a customer that is not over on that day. */
    Optional<SensitiveNote> ofCustomer(long customerId, long noteId, LocalDate today);

    /** What is over on that day. */
    List<SensitiveNote> overOn(LocalDate today);

    /** Who recorded, opened or deleted something of a customer, the latest first. */
    List<SensitiveAct> actsOf(long customerId, int limit);
}
