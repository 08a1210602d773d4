package org.redress.web.studio;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.redress.studio.boundary.ChangeSentences;
import org.redress.studio.domain.ChangeKind;
import org.redress.studio.domain.FileDifference;
import org.redress.studio.domain.ModelChange;

/**
 * A file that says something else, for a page.
 *
 * @param name its name, like {@code process/ClosureProcess.bpmn}
 * @param label what people call it
 * @param sentences what everybody reads
 * @param technical what only experts read
 */
public record ChangedFile(String name, String label, List<Sentence> sentences, List<Sentence> technical) {
    static ChangedFile of(FileDifference file, Locale locale) {
        return new ChangedFile(
                file.resource(),
                ChangeSentences.file(file.resource(), locale),
                sentences(file, change -> !change.code().isForExperts(), locale),
                sentences(file, change -> change.code().isForExperts(), locale));
    }

    private static List<Sentence> sentences(FileDifference file, Predicate<ModelChange> which, Locale locale) {
        return file.changes().stream()
                .filter(which)
                .map(change -> new Sentence(change.kind(), ChangeSentences.of(change, locale)))
                .toList();
    }

    /** One change in words. */
    public record Sentence(ChangeKind kind, String text) {
        /** Before the sentence, for whoever sees it. */
        public String sign() {
            return switch (kind) {
                case ADDED -> "+";
                case REMOVED -> "−";
                case CHANGED -> "~";
            };
        }
    }
}
