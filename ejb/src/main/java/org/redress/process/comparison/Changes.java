package org.redress.process.comparison;

import java.util.Arrays;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.ChangeKind;
import org.redress.studio.domain.ModelChange;
import org.redress.studio.domain.Phrase;

/** Makes changes of phrases. */
final class Changes {
    private Changes() {}

    static ModelChange of(ChangeKind kind, ChangeCode code, String element, Phrase... named) {
        return new ModelChange(
                kind, element, code, Arrays.stream(named).map(Phrase::written).toList());
    }

    static ModelChange added(ChangeCode code, String element, Phrase... named) {
        return of(ChangeKind.ADDED, code, element, named);
    }

    static ModelChange removed(ChangeCode code, String element, Phrase... named) {
        return of(ChangeKind.REMOVED, code, element, named);
    }

    static ModelChange changed(ChangeCode code, String element, Phrase... named) {
        return of(ChangeKind.CHANGED, code, element, named);
    }
}
