package org.redress.process.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Which ways of two drawings are the same. A way that a new step was put into, or an old one taken out of, is the same way;
 * one that keeps its id, or is the only one that leaves a step, leads elsewhere; all others are new or gone.
 */
final class Ways {
    /** A way as it was and as it is; {@code around} says that steps came to stand on it or left it. */
    record Same(Way before, Way after, boolean around) {}

    private final List<Way> before;
    private final List<Way> after;
    private final List<Way> gone;
    private final List<Way> added;
    private final List<Same> same = new ArrayList<>();
    private final List<Same> turned = new ArrayList<>();

    Ways(List<Way> before, List<Way> after, Predicate<String> isGone, Predicate<String> isNew) {
        this.before = before;
        this.after = after;
        gone = new ArrayList<>(before);
        added = new ArrayList<>(after);
        pair(same, false, (old, now) -> old.joins(now) && old.id().equals(now.id()));
        pair(same, false, Way::joins);
        pair(same, true, (old, now) -> leaves(old, now) && leads(after, now.to(), old.to(), isNew));
        pair(same, true, (old, now) -> leaves(old, now) && leads(before, old.to(), now.to(), isGone));
        pair(turned, false, (old, now) -> old.id().equals(now.id()) && (leaves(old, now) || reaches(old, now)));
        pair(turned, false, (old, now) -> leaves(old, now) && isOnly(gone, old) && isOnly(added, now));
    }

    /** The ways that join the same steps as before, perhaps with others between. */
    List<Same> same() {
        return same;
    }

    /** The ways that lead somewhere else, or come from elsewhere. */
    List<Same> turned() {
        return turned;
    }

    List<Way> gone() {
        return gone;
    }

    List<Way> added() {
        return added;
    }

    /** What a way of the newer drawing was in the older one. */
    Optional<Way> was(Way now) {
        return same.stream()
                .filter(each -> each.after() == now)
                .map(Same::before)
                .findFirst();
    }

    List<Way> outOfBefore(String step) {
        return before.stream().filter(way -> way.from().equals(step)).toList();
    }

    List<Way> outOf(String step) {
        return after.stream().filter(way -> way.from().equals(step)).toList();
    }

    private void pair(List<Same> pairs, boolean around, BiPredicate<Way, Way> alike) {
        for (Way old : List.copyOf(gone)) {
            added.stream().filter(now -> alike.test(old, now)).findFirst().ifPresent(now -> {
                pairs.add(new Same(old, now, around));
                gone.remove(old);
                added.remove(now);
            });
        }
    }

    private static boolean leaves(Way old, Way now) {
        return old.from().equals(now.from());
    }

    private static boolean reaches(Way old, Way now) {
        return old.to().equals(now.to());
    }

    private static boolean isOnly(List<Way> among, Way way) {
        return among.stream().filter(each -> leaves(each, way)).count() == 1;
    }

    /** Whether it goes from one step to another through nothing but steps of a kind, the first one included. */
    private static boolean leads(List<Way> ways, String from, String to, Predicate<String> through) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String step = open.poll();
            if (through.test(step) && seen.add(step)) {
                for (Way way : ways) {
                    if (way.from().equals(step)) {
                        if (way.to().equals(to)) {
                            return true;
                        }
                        open.add(way.to());
                    }
                }
            }
        }
        return false;
    }
}
