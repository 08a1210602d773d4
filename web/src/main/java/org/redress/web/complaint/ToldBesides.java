package org.redress.web.complaint;

import java.util.ArrayList;
import java.util.List;
import org.redress.web.i18n.Messages;

/** What was written down beside the customer's words, line by line under the words of its fields; what is empty is left out. */
final class ToldBesides {
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    ToldBesides(Messages messages) {
        this.messages = messages;
    }

    /** One field of the page. */
    ToldBesides add(String label, String value) {
        if (!value.isBlank()) {
            lines.add(messages.text("complaint.told.line", messages.get(label), value.strip()));
        }
        return this;
    }

    /** A question, where she said yes. */
    ToldBesides addYes(String question, boolean yes) {
        return yes ? add(question, messages.get("complaint.harm.yes")) : this;
    }

    String text() {
        return String.join("\n", lines);
    }
}
