package org.redress.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody looked for lately, by numbers that stand in addresses instead of it: names and telephone numbers do not belong
 * into the history of a browser or the log of a proxy.
 */
@SessionScoped
public class KeptSearches implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int KEPT = 30;

    private final Map<Integer, String> texts = new LinkedHashMap<>();
    private int last;

    /** Keeps a text under a number of its own. */
    public synchronized int keep(String text) {
        texts.put(++last, text);
        if (texts.size() > KEPT) {
            Iterator<Integer> oldest = texts.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        return last;
    }

    /** Keeps a text that is still being typed in the place of what it was before. */
    public synchronized int keepInstead(int number, String text) {
        if (texts.containsKey(number)) {
            texts.put(number, text);
            return number;
        }
        return keep(text);
    }

    /** The text of that number; empty when nothing is kept under it any more. */
    public synchronized Optional<String> text(int number) {
        return Optional.ofNullable(texts.get(number));
    }
}
