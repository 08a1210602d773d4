package org.redress.web.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.PromiseKind;
import org.redress.web.i18n.Messages;

/** What was promised, in the words of whoever promised it or, where nobody typed any, in ours. */
@Named
@ApplicationScoped
public class PromiseWords {
    @Inject
    Messages messages;

    public String of(PromiseKind kind, String what) {
        return what.isBlank() ? messages.get("words.PromiseKind." + kind) : what;
    }

    /** How the customer hears of it; empty where she does not, or where somebody goes to her. */
    public String way(PromiseView promise) {
        return promise.kind() == PromiseKind.VISIT
                ? ""
                : promise.method()
                        .map(method -> messages.get("words.ContactMethod." + method))
                        .orElse("");
    }
}
