package org.redress.web.selfservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.PromiseView;
import org.redress.selfservice.boundary.CustomerCase;
import org.redress.selfservice.boundary.CustomerCaseQueries;
import org.redress.shared.Retrying;
import org.redress.worklist.domain.Phase;

/** The one case a customer's link opens, as she sees it: what happens next, and what she was promised. Source: R-035. */
@Named
@RequestScoped
public class CustomerView {
    @Inject
    CustomerCaseQueries queries;

    @Inject
    PublicLanguage language;

    @Inject
    Retrying retrying;

    private String address = "";
    private @Nullable CustomerCase details;

    void read(String page, HttpServletRequest request) {
        address = page;
        details = retrying.call(queries::mine);
        language.choose(request, details.language());
    }

    /** Where her page is, and what she sends goes. */
    public String getAddress() {
        return address;
    }

    public CustomerCase getDetails() {
        if (details == null) {
            throw new IllegalStateException("nobody came by a link");
        }
        return details;
    }

    /** What she next hears from us. */
    public @Nullable PromiseView getNext() {
        return getDetails().isOpen() ? getDetails().next().orElse(null) : null;
    }

    /** How far it is, as the five steps she reads of. */
    public List<Step> getWay() {
        int now = getDetails().phase().map(Enum::ordinal).orElse(getDetails().isOpen() ? 0 : Phase.values().length);
        return Stream.of(Phase.values())
                .map(phase -> new Step(phase, phase.ordinal() < now, phase.ordinal() == now))
                .toList();
    }

    /** One of the five steps, and whether it is behind us. */
    public record Step(Phase phase, boolean done, boolean now) {
        public String getStyle() {
            return done ? "done" : now ? "now" : "ahead";
        }
    }
}
