package org.redress.web.correspondence;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.notification.boundary.WordingQueries;
import org.redress.notification.domain.WordingFinding;

/** What is written to customers: what it begins with, the words, what should be said otherwise in them, and why it goes all the same. */
public abstract class MessageText implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient WordingQueries wording;

    private String template = "";
    private String words = "";
    private String because = "";
    private transient @Nullable String checked;
    private transient List<WordingFinding> findings = List.of();

    /** Shows how it reads now. */
    abstract void reread();

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

    public String getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable String value) {
        template = value == null ? "" : value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value.replace("\r\n", "\n");
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String value) {
        because = value;
    }
}
