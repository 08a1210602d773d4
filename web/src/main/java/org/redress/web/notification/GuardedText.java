package org.redress.web.notification;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.notification.boundary.WordingQueries;
import org.redress.notification.domain.WordingFinding;

/**
 * What somebody says or writes to customers, as it is typed: the words, what should be said otherwise in them, and why they
 * stay all the same. The tag {@code rd:guarded} shows it. Source, D-05.
 */
public abstract class GuardedText implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient WordingQueries wording;

    private String words = "";
    private String because = "";
    private transient @Nullable String checked;
    private transient List<WordingFinding> findings = List.of();

    /** Shows anew what follows from the words. */
    public void reread() {}

    /** What in the words should be said otherwise; they are checked once for as long as they are the same. */
    public List<WordingFinding> getFindings() {
        if (!words.equals(checked)) {
            findings = words.isBlank() ? List.of() : wording.check(words);
            checked = words;
        }
        return findings;
    }

    /** Takes the better words for what stands at that place. */
    public void mend(int start) {
        getFindings().stream()
                .filter(finding -> finding.start() == start)
                .findFirst()
                .ifPresent(finding -> words = finding.mended(words));
        reread();
    }

    /** More words below those that stand there. */
    protected void add(String more) {
        words = words.isBlank() ? more : words.strip() + "\n\n" + more;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value.replace("\r\n", "\n");
    }

    /** Why the words stay all the same. */
    public String getBecause() {
        return because;
    }

    public void setBecause(String value) {
        because = value;
    }
}
