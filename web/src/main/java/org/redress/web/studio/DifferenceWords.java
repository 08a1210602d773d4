package org.redress.web.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.redress.studio.boundary.ChangeSentences;
import org.redress.studio.domain.FileDifference;
import org.redress.web.i18n.Messages;

/** What models do differently, as pages show it: file by file, a sentence each, what only experts read apart. */
@Named
@ApplicationScoped
public class DifferenceWords {
    @Inject
    Messages messages;

    public List<ChangedFile> of(List<FileDifference> differences) {
        return differences.stream()
                .map(file -> ChangedFile.of(file, messages.locale()))
                .toList();
    }

    /** What people call a file. */
    public String file(String resource) {
        return ChangeSentences.file(resource, messages.locale());
    }
}
