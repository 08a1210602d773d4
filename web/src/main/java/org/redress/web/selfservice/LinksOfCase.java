package org.redress.web.selfservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.selfservice.boundary.LinkQueries;
import org.redress.selfservice.boundary.LinkService;
import org.redress.selfservice.boundary.LinkView;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;

/** Who was sent a link into the case that is shown, and taking one back. Source: R-017. */
@Named
@RequestScoped
public class LinksOfCase {
    @Inject
    CaseView caseView;

    @Inject
    LinkQueries queries;

    @Inject
    LinkService links;

    @Inject
    Retrying retrying;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    Me me;

    private @Nullable List<LinkView> all;
    private @Nullable Long chosen;

    /** The newest first; none for whoever does not work on cases. */
    public List<LinkView> getAll() {
        if (all == null) {
            all = me.isHandling() ? queries.ofCase(caseView.getCaseId()) : List.of();
        }
        return all;
    }

    /** Those that can be taken back, the newest of each person: the others go with it. */
    public List<LinkView> getOpening() {
        Set<List<Object>> named = new HashSet<>();
        return getAll().stream()
                .filter(LinkView::isOpening)
                .filter(link -> named.add(List.of(link.caseId(), link.holder(), link.holderName())))
                .toList();
    }

    /** Whom it lets in, by name where she has one. */
    public String holder(LinkView link) {
        return link.holderName().isEmpty() ? messages.get("words.LinkHolder." + link.holder()) : link.holderName();
    }

    /** Which of several: whom it lets in, and when it was sent. */
    public String label(LinkView link) {
        return messages.text("case.links.label", holder(link), formats.moment(link.sentAt()));
    }

    /** How it stands, in words, with the moment that matters. */
    public String standing(LinkView link) {
        return switch (link.state()) {
            case VALID ->
                link.lastUsedAt()
                        .map(used -> messages.text("case.links.used", formats.moment(used)))
                        .orElseGet(() -> messages.text("case.links.unused", formats.moment(link.sentAt())));
            case EXPIRED -> messages.text("case.links.expired", formats.moment(link.expiresAt()));
            case REVOKED ->
                messages.text(
                        "case.links.takenback",
                        formats.moment(link.takenBackAt().orElseThrow()));
        };
    }

    public String takeBack() {
        long link = chosenLink();
        retrying.run(() -> links.takeBack(link));
        return caseView.done("case.links.done");
    }

    private long chosenLink() {
        if (chosen == null) {
            throw new IllegalStateException("no link was chosen");
        }
        return chosen;
    }

    public @Nullable Long getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable Long value) {
        chosen = value;
    }
}
