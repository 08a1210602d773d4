package org.redress.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.draft.boundary.DraftDesk;
import org.redress.draft.boundary.DraftView;
import org.redress.draft.domain.DraftKind;
import org.redress.shared.Retrying;
import org.redress.web.draft.TypedFields;

/** What the acting person began to take down and has not registered: two calls at once, or one that a crash ended. */
@Named
@RequestScoped
public class BegunCalls {
    private static final int SHORT = 60;

    @Inject
    DraftDesk drafts;

    @Inject
    CustomerQueries customers;

    @Inject
    RegisterComplaintView call;

    @Inject
    Retrying retrying;

    private @Nullable List<BegunCall> others;

    /** All but the one that is on the page, the latest first. */
    public List<BegunCall> getOthers() {
        if (others == null) {
            List<Entry> entries = drafts.allOfMine(DraftKind.REGISTRATION).stream()
                    .filter(draft -> !draft.about().equals(call.getAbout()))
                    .map(draft -> new Entry(draft, TypedFields.of(draft.content())))
                    .toList();
            Map<Long, CustomerDetails> known = customers.byIds(entries.stream()
                    .flatMap(entry -> entry.customerId().stream())
                    .distinct()
                    .toList());
            others = entries.stream().map(entry -> entry.shown(known)).toList();
        }
        return others;
    }

    /** That one is not wanted any more. */
    public String discard(String about) {
        retrying.run(() -> drafts.discard(DraftKind.REGISTRATION, about));
        return "/complaint/register-complaint.xhtml?faces-redirect=true";
    }

    /**
     * One of them.
     *
     * @param about what it is found by
     * @param who the customer, as far as she was named
     * @param what it is about, as far as that was written
     */
    public record BegunCall(String about, Instant savedAt, String who, String what) {}

    private record Entry(DraftView draft, TypedFields fields) {
        Optional<Long> customerId() {
            return fields.number("register:customer");
        }

        BegunCall shown(Map<Long, CustomerDetails> known) {
            String who = customerId()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .map(CustomerDetails::name)
                    .orElseGet(() -> Stream.of("register:first", "register:last", "register:phone")
                            .flatMap(name -> fields.text(name).stream())
                            .collect(Collectors.joining(" ")));
            String what = fields.text("register:summary")
                    .or(() -> fields.text("register:words"))
                    .orElse("");
            return new BegunCall(
                    draft.about(), draft.savedAt(), who, what.length() > SHORT ? what.substring(0, SHORT) + "…" : what);
        }
    }
}
