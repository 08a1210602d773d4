package org.redress.studio.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.redress.studio.domain.ModelEngine;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;

/** Finds out which release changed a file last. Of each release only the hashes of its files are remembered. */
@ApplicationScoped
class ChangedModels {
    @Inject
    ModelEngine engine;

    private final Map<String, Map<String, String>> hashes = new ConcurrentHashMap<>();

    /**
     * Of each file of the newest release the number of the one that changed it last; files that are as they first were are
     * left out.
     *
     * @param newestFirst releases that are or were live
     */
    Map<String, Integer> changedIn(List<Release> newestFirst) {
        Map<String, Integer> changed = new HashMap<>();
        if (!newestFirst.isEmpty()) {
            hashes(newestFirst.get(0)).keySet().forEach(file -> changedIn(file, newestFirst)
                    .ifPresent(number -> changed.put(file, number)));
        }
        return changed;
    }

    private Optional<Integer> changedIn(String file, List<Release> newestFirst) {
        for (int i = 0; i + 1 < newestFirst.size(); i++) {
            String here = hashes(newestFirst.get(i)).get(file);
            if (here != null && !here.equals(hashes(newestFirst.get(i + 1)).get(file))) {
                return Optional.of(newestFirst.get(i).number());
            }
        }
        return Optional.empty();
    }

    private Map<String, String> hashes(Release release) {
        return hashes.computeIfAbsent(
                ShownRelease.deployment(release),
                deployment -> engine.deployed(deployment).resources().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, file -> ModelSet.of(Map.of(file.getKey(), file.getValue()))
                                        .contentHash())));
    }
}
