package org.redress.demo.domain;

import java.util.List;
import java.util.Random;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Nature;

/** What invented customers come with. */
public interface Matters {
    /** All there are, always in the same order. */
    List<Matter> all();

    /** A complaint of that nature. */
    default Matter complaintOf(Nature nature, Random random) {
        List<Matter> fitting = all().stream()
                .filter(matter -> matter.kind() == ContactKind.COMPLAINT && matter.nature() == nature)
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    /** One of a kind. */
    default Matter any(ContactKind kind, Random random) {
        List<Matter> fitting =
                all().stream().filter(matter -> matter.kind() == kind).toList();
        return fitting.get(random.nextInt(fitting.size()));
    }
}
