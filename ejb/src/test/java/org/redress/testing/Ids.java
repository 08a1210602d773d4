package org.redress.testing;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicLong;

/** Gives entities the ids that a database would, for repositories in memory. */
public final class Ids {
    private final AtomicLong next = new AtomicLong(100);

    /** Sets the field and returns the id it got. */
    public long give(Object entity, String field) {
        long id = next.incrementAndGet();
        try {
            Field column = entity.getClass().getDeclaredField(field);
            column.setAccessible(true);
            column.setLong(entity, id);
            return id;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
