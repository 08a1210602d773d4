package org.redress.web.servicelevel;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.servicelevel.domain.agreement.AgreementItemKind;
import org.redress.servicelevel.domain.agreement.AgreementTerms;

/** In which sections two versions of an agreement differ. */
final class Changes {
    private Changes() {}

    /** The names of the sections, as the page calls them. */
    static Set<String> between(AgreementTerms former, AgreementTerms later) {
        Set<String> changed = new LinkedHashSet<>();
        Stream.of(AgreementItemKind.values())
                .filter(kind -> !former.items(kind).equals(later.items(kind)))
                .map(Enum::name)
                .forEach(changed::add);
        add(changed, "PRIORITIES", former.priorities(), later.priorities());
        add(changed, "REBATES", former.rebates(), later.rebates());
        add(changed, "HOURS", former.hours(), later.hours());
        add(changed, "CONTACTS", former.contactPoints(), later.contactPoints());
        add(changed, "PERIOD", former.period(), later.period());
        add(changed, "LIMITS", former.mostCasesAMonth(), later.mostCasesAMonth());
        add(changed, "LIMITS", former.review(), later.review());
        return changed;
    }

    private static void add(Set<String> changed, String section, Object former, Object later) {
        if (!former.equals(later)) {
            changed.add(section);
        }
    }
}
