package org.redress.solution.boundary;

import java.util.List;
import org.redress.solution.domain.Contacted;

/**
 * Who of those who must act was contacted. Source: R-075.
 *
 * @param contacts with whom, how, and what was agreed
 * @param nobodyBecause why there was nobody to contact, empty when there was
 */
public record ContactStakeholders(List<Contacted> contacts, String nobodyBecause) {
    public ContactStakeholders {
        contacts = List.copyOf(contacts);
    }
}
