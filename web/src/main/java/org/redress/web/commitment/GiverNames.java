package org.redress.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.commitment.boundary.KeptPromises;
import org.redress.commitment.boundary.KeptPromises.Line;
import org.redress.commitment.domain.GivenWord;
import org.redress.commitment.domain.WordGiver;
import org.redress.identity.boundary.StaffDirectory;

/** What those are called by whom words are counted; one read however many. */
@ApplicationScoped
class GiverNames {
    @Inject
    StaffDirectory staff;

    /** The names of those behind the lines, by what the lines have; empty for no team. */
    Map<String, String> ofLines(KeptPromises kept) {
        return of(kept.by(), kept.lines().stream().map(Line::giver));
    }

    /** The names of those who gave these words, by what the words have. */
    Map<String, String> ofWords(KeptPromises kept, List<GivenWord> words) {
        WordGiver by = kept.by() == WordGiver.SUPPLIER ? WordGiver.SUPPLIER : WordGiver.PERSON;
        return of(by, words.stream().map(GivenWord::giver));
    }

    private Map<String, String> of(WordGiver by, Stream<String> givers) {
        List<String> all = givers.distinct().toList();
        Map<String, String> names = new HashMap<>();
        switch (by) {
            case PERSON ->
                staff.names(all.stream().map(Long::valueOf).toList())
                        .forEach((id, name) -> names.put(String.valueOf(id), name));
            case TEAM -> names.putAll(staff.teams());
            case SUPPLIER -> all.forEach(name -> names.put(name, name));
        }
        return names;
    }
}
