package org.redress.process.comparison;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which of the new ones is which of the old ones: what has the same id is the same. Of the others, what nothing else is like on
 * either side is the same under another id.
 */
final class Pairing {
    private final Map<String, String> oldOfNew = new LinkedHashMap<>();

    Pairing(Collection<String> before, Collection<String> after) {
        after.stream().filter(before::contains).forEach(id -> oldOfNew.put(id, id));
    }

    /** Pairs what is still alone and alike, where that leaves no doubt; what looks like nothing stays alone. */
    boolean pair(
            Collection<String> before,
            Collection<String> after,
            Function<String, String> looksBefore,
            Function<String, String> looksAfter) {
        Map<String, List<String>> old = before.stream()
                .filter(id -> !oldOfNew.containsValue(id))
                .collect(Collectors.groupingBy(looksBefore, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<String>> now = after.stream()
                .filter(id -> !oldOfNew.containsKey(id))
                .collect(Collectors.groupingBy(looksAfter, LinkedHashMap::new, Collectors.toList()));
        int known = oldOfNew.size();
        now.forEach((looks, ids) -> {
            List<String> alike = old.getOrDefault(looks, List.of());
            if (!looks.isEmpty() && ids.size() == 1 && alike.size() == 1) {
                oldOfNew.put(ids.get(0), alike.get(0));
            }
        });
        return oldOfNew.size() > known;
    }

    /** The id that both drawings know it by: the old one where there is one. */
    String known(String newId) {
        return oldOfNew.getOrDefault(newId, newId);
    }

    boolean isNew(String newId) {
        return !oldOfNew.containsKey(newId);
    }

    boolean isGone(String oldId) {
        return !oldOfNew.containsValue(oldId);
    }

    /** What is known to be there. */
    static <T> T in(Map<String, T> all, String id) {
        return Objects.requireNonNull(all.get(id), id);
    }

    Map<String, String> oldOfNew() {
        return oldOfNew;
    }
}
