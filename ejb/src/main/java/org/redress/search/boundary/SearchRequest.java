package org.redress.search.boundary;

import java.util.Optional;
import org.redress.search.domain.FoundKind;
import org.redress.search.domain.SearchFilter;

/**
 * What somebody looks for.
 *
 * @param text as she typed it; no more than {@value #LONGEST} characters count
 * @param only one kind alone, page by page; empty for the best of each
 * @param page from one; what lies behind the last page that is given is found by more words
 */
public record SearchRequest(String text, SearchFilter filter, Optional<FoundKind> only, int page) {
    public static final int LONGEST = 200;

    /** So many of one kind alone stand on a page. */
    public static final int PAGE = 20;

    /** The last page that is given. */
    public static final int LAST_PAGE = 25;

    /** So many of each kind are shown beside the others. */
    public static final int BEST = 5;

    public SearchRequest {
        text = text.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        page = Math.max(1, Math.min(LAST_PAGE, page));
    }

    /** The best of each kind. */
    public static SearchRequest forWords(String text) {
        return new SearchRequest(text, SearchFilter.none(), Optional.empty(), 1);
    }

    /** Whether that kind is looked for at all. */
    boolean wants(FoundKind kind) {
        return only.map(kind::equals).orElse(true);
    }

    int begin() {
        return only.isPresent() ? (page - 1) * PAGE : 0;
    }

    int atMost() {
        return only.isPresent() ? PAGE : BEST;
    }

    @Override
    public String toString() {
        return "SearchRequest";
    }
}
