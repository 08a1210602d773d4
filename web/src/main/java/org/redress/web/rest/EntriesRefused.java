package org.redress.web.rest;

import java.util.List;
import java.util.Locale;
import org.redress.shared.BusinessException;
import org.redress.web.i18n.Texts;

/** Something in the request is not what is expected there. Names the entries and never repeats what was sent. */
public class EntriesRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<EntryProblem> problems;

    EntriesRefused(List<EntryProblem> problems) {
        super("RDR-API-422");
        this.problems = List.copyOf(problems);
    }

    /** One entry is not as it should be, in the words of a key. */
    public static EntriesRefused of(String field, String key, Object... details) {
        return new EntriesRefused(List.of(problem(field, key, details)));
    }

    static EntryProblem problem(String field, String key, Object... details) {
        String text = Texts.find("api.entry." + key, Locale.ENGLISH).orElseThrow();
        return new EntryProblem(field, Texts.fill(text, Locale.ENGLISH, details));
    }

    List<EntryProblem> problems() {
        return problems;
    }
}
