package org.redress.demo.domain;

import java.util.List;
import java.util.Random;
import org.redress.complaint.domain.ContactKind;

/** What invented customers come with. */
public interface Matters {
    /** All there are, always in the same order. */
    List<Matter> all();

    /** One of a kind. */
    default Matter any(ContactKind kind, Random random) {
        List<Matter> fitting =
                all().stream().filter(matter -> matter.kind() == kind).toList();
        return fitting.get(random.nextInt(fitting.size()));
    }
}
