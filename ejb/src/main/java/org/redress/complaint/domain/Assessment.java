package org.redress.complaint.domain;

import java.util.Optional;

/**
 * What an agent found a complaint to be.
 *
 * @param facet the code of a facet of that nature
 * @param origin where the problem comes from in our view, apart from the customer's words
 */
public record Assessment(Nature nature, Optional<String> facet, HarmFacts harm, IncidentFacts incident, String origin) {
    @Override
    public String toString() {
        return "Assessment as " + nature;
    }
}
