package org.redress.process.contract;

import java.util.Optional;
import java.util.Set;
import org.redress.model.ComplaintVariable;
import org.redress.model.TableFact;

/** What a fact of a table may be, and how tables write that. */
public enum FactType {
    TEXT(Set.of("string")),
    NUMBER(Set.of("long", "integer", "double", "number")),
    YES_NO(Set.of("boolean")),
    INSTANT(Set.of("date", "dateTime"));

    private final Set<String> written;

    FactType(Set<String> written) {
        this.written = written;
    }

    /** Whether a column of this type may be declared so. */
    public boolean isWritten(String type) {
        return written.contains(type);
    }

    /** What the product knows by this name; nothing when it knows none. */
    public static Optional<FactType> of(String fact) {
        return ComplaintVariable.byId(fact)
                .map(variable -> switch (variable.type()) {
                    case TEXT -> TEXT;
                    case LONG -> NUMBER;
                    case BOOLEAN -> YES_NO;
                    case INSTANT -> INSTANT;
                })
                .or(() -> TableFact.byId(fact)
                        .map(known -> known == TableFact.PERCENT || known == TableFact.LEVEL ? NUMBER : TEXT));
    }
}
