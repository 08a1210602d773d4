package org.redress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.ReferenceMistyped;
import org.redress.search.boundary.SearchQueries;
import org.redress.search.boundary.SearchRequest;
import org.redress.search.boundary.SearchResult;
import org.redress.search.domain.CaseState;
import org.redress.search.domain.FoundKind;
import org.redress.search.domain.SearchFilter;
import org.redress.web.correspondence.TellView;

/**
 * Finds cases, customers and messages; a reference opens its case at once. What was typed is kept in the session under a number,
 * and only the number stands in the address. Source.
 */
@Named
@RequestScoped
public class FindCaseView {
    @Inject
    ComplaintQueries complaints;

    @Inject
    SearchQueries queries;

    @Inject
    KeptSearches kept;

    @Inject
    SearchNarrowing narrowing;

    private String reference = "";
    private @Nullable String typed;
    private int search;
    private boolean live;
    private boolean tell;
    private @Nullable String only;
    private int page = 1;
    private String text = "";
    private @Nullable SearchResult result;

    /** Opens the case of a reference, or shows what was found. */
    public String find() {
        text = typed == null ? reference : typed.strip();
        if (text.isEmpty()) {
            text = kept.text(search).orElse("");
        } else {
            Optional<ComplaintSummary> opened = live ? Optional.empty() : caseOf(text);
            if (opened.isPresent()) {
                return "/complaint/case.xhtml?faces-redirect=true&id="
                        + opened.get().caseId();
            }
            search = live ? kept.keepInstead(search, text) : kept.keep(text);
            if (typed != null && !live) {
                return "/find-case.xhtml?faces-redirect=true&search=" + search;
            }
        }
        if (tell) {
            return tellOf(queries.openCases(asked(), TellView.MOST));
        }
        result = queries.find(asked());
        return "";
    }

    private SearchRequest asked() {
        return new SearchRequest(text, narrowing.filter(), getOnly(), page);
    }

    /** Where the customers of those cases are told the same. Source: R-103. */
    private static String tellOf(List<Long> cases) {
        return "/correspondence/tell.xhtml?faces-redirect=true&cases="
                + cases.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private Optional<ComplaintSummary> caseOf(String somebodyTyped) {
        try {
            return complaints.byReference(somebodyTyped);
        } catch (ReferenceMistyped mistyped) {
            return Optional.empty();
        }
    }

    /** What was found; nothing on a page that shows none. */
    public @Nullable SearchResult getResult() {
        return result;
    }

    /** Whether anything was looked for. */
    public boolean isAsked() {
        return !text.isEmpty() || narrowing.isOn();
    }

    /** What was looked for, as it was typed. */
    public String getText() {
        return text;
    }

    /** The one kind that is shown, page by page. */
    public Optional<FoundKind> getOnly() {
        return Arrays.stream(FoundKind.values())
                .filter(each -> each.name().equals(only))
                .findFirst();
    }

    public boolean isAnotherPage() {
        return result != null
                && getOnly().isPresent()
                && page < SearchRequest.LAST_PAGE
                && result.count() > (long) page * SearchRequest.PAGE;
    }

    public int getPageSize() {
        return SearchRequest.PAGE;
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String value) {
        typed = value;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String value) {
        reference = value == null ? "" : value.strip();
    }

    public int getSearch() {
        return search;
    }

    public void setSearch(int value) {
        search = value;
    }

    public boolean isLive() {
        return live;
    }

    public void setLive(boolean value) {
        live = value;
    }

    /** Whether the customers of all open cases that are found are to be told the same. */
    public boolean isTell() {
        return tell;
    }

    public void setTell(boolean value) {
        tell = value;
    }

    /** Whether open cases may be among what is found. */
    public boolean isOpenPossible() {
        SearchFilter filter = narrowing.filter();
        return !filter.isOfEnded()
                && filter.state().filter(CaseState.ENDED::equals).isEmpty();
    }

    /** A telephone number as it is dialled. */
    public String dialled(String phone) {
        return phone.replaceAll("[^0-9+]", "");
    }

    /** Of so many cases at most the customers are told the same at once. */
    public int getToldAtMost() {
        return TellView.MOST;
    }

    public @Nullable String getOnlyName() {
        return only;
    }

    public void setOnlyName(@Nullable String value) {
        only = value;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int value) {
        page = Math.max(1, value);
    }
}
