package org.redress.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.web.i18n.Messages;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListQueries;

/** What tasks are called in the language of the page: their own name, or the one their model gives for it. */
@RequestScoped
public class TaskTitles {
    /** The language models are drawn in. */
    private static final String DRAWN = Locale.ENGLISH.getLanguage();

    @Inject
    WorkListQueries workList;

    @Inject
    Messages messages;

    private @Nullable Map<String, String> names;

    public String of(WorkItem item) {
        Locale language = messages.locale();
        if (language.getLanguage().equals(DRAWN)) {
            return item.title();
        }
        if (names == null) {
            names = workList.taskNames(language);
        }
        return names.getOrDefault(item.title(), item.title());
    }
}
