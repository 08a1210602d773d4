package org.redress.process.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.ChangeKind;
import org.redress.studio.domain.ModelChange;
import org.redress.studio.domain.Phrase;

/** Everything that an element of a model has, in the order in which a reader wants to know it. */
final class Traits {
    private final Map<Trait, Phrase> all = new LinkedHashMap<>();

    Map<Trait, Phrase> all() {
        return Collections.unmodifiableMap(all);
    }

    Optional<Phrase> get(ChangeCode code) {
        return Optional.ofNullable(all.get(Trait.of(code)));
    }

    /** It is so, or it is not. */
    Traits when(ChangeCode code, boolean holds) {
        return put(Trait.of(code), holds ? "true" : "", Phrase::text);
    }

    Traits put(ChangeCode code, String written, Function<String, Phrase> said) {
        return put(Trait.of(code), written, said);
    }

    /** What is not written is not there. */
    Traits put(Trait trait, String written, Function<String, Phrase> said) {
        if (!written.isEmpty()) {
            all.put(trait, said.apply(written));
        }
        return this;
    }

    Traits put(Trait trait, Phrase value) {
        all.put(trait, value);
        return this;
    }

    /** What an element has that had other things before; {@code called} is what it is called now. */
    List<ModelChange> since(Traits before, String element, Phrase called) {
        List<ModelChange> changes = new ArrayList<>();
        all.forEach((trait, now) -> {
            Phrase then = before.all.get(trait);
            if (then == null) {
                changes.add(Changes.added(trait.code(), element, called, trait.about(), now));
            } else if (!then.equals(now)) {
                changes.add(Changes.changed(trait.code(), element, called, trait.about(), now, then));
            }
        });
        before.all.forEach((trait, then) -> {
            if (!all.containsKey(trait)) {
                changes.add(Changes.of(
                        ChangeKind.REMOVED, trait.code(), element, called, trait.about(), Phrase.text(""), then));
            }
        });
        return changes;
    }
}
