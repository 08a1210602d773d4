package org.redress.complaint.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The facets of each nature of complaint, a configurable list. Source: R-021, D-01.
 *
 * @param byNature codes in the order they are offered
 */
public record Facets(Map<Nature, List<String>> byNature) {
    public Facets {
        byNature = Map.copyOf(byNature);
    }

    /** Reads {@code DAMAGE:ON_DELIVERY,ON_PURCHASE;DELAY:AGAINST_PROMISE}. */
    public static Facets parse(String configured) {
        Map<Nature, List<String>> facets = new EnumMap<>(Nature.class);
        for (String entry : configured.split(";", -1)) {
            String[] parts = entry.strip().split(":", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("not NATURE:FACET,FACET: " + entry);
            }
            List<String> codes = Stream.of(parts[1].split(",", -1))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .toList();
            facets.put(Nature.valueOf(parts[0].strip()), codes);
        }
        return new Facets(facets);
    }

    public List<String> of(Nature nature) {
        return byNature.getOrDefault(nature, List.of());
    }

    /**
     * Returns when the facet belongs to the nature.
     *
     * @throws FacetOfAnotherNature otherwise
     */
    public void require(Nature nature, String facet) {
        if (!of(nature).contains(facet)) {
            throw new FacetOfAnotherNature(facet, nature);
        }
    }
}
