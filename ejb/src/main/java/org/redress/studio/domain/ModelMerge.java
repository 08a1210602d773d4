package org.redress.studio.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two sets of models that have become different from one before them, put together file by file. A file that one of both has
 * left as it was comes from the other; where both have changed it, somebody chooses.
 *
 * @param before what both began with; empty where nobody knows it any more, so that each difference is a choice
 */
public record ModelMerge(Optional<ModelSet> before, ModelSet mine, ModelSet theirs) {
    /** The files that both have changed, each in another way. */
    public SortedSet<String> bothChanged() {
        SortedSet<String> both = mine.unlike(theirs);
        both.removeIf(resource ->
                before(resource).equals(mine.text(resource)) || before(resource).equals(theirs.text(resource)));
        return both;
    }

    /** Of those, the ones that nobody has chosen from. */
    public SortedSet<String> open(Collection<String> chosen) {
        SortedSet<String> open = bothChanged();
        open.removeAll(chosen);
        return open;
    }

    /** Both together; a file that both have changed comes from the other one, unless it is one of those to keep. */
    public ModelSet keeping(Set<String> kept) {
        Map<String, String> merged = new TreeMap<>();
        SortedSet<String> names = new TreeSet<>(mine.resources().keySet());
        names.addAll(theirs.resources().keySet());
        names.forEach(resource -> text(resource, kept).ifPresent(xml -> merged.put(resource, xml)));
        return ModelSet.of(merged);
    }

    private Optional<String> text(String resource, Set<String> kept) {
        if (before(resource).equals(theirs.text(resource))) {
            return mine.text(resource);
        }
        boolean bothDid = !before(resource).equals(mine.text(resource));
        return bothDid && kept.contains(resource) ? mine.text(resource) : theirs.text(resource);
    }

    private Optional<String> before(String resource) {
        return before.flatMap(models -> models.text(resource));
    }
}
