package org.redress.web.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.redress.web.i18n.Messages;

/** What codes of the site and cells of its tables are called. What has no text shows as it is. */
@Named
@ApplicationScoped
public class ComplaintLabels {
    @Inject
    Messages messages;

    /** A facet; a site may have facets of its own. */
    public String facet(String code) {
        return textOr("complaint.facet." + code, code);
    }

    /** A cell of the severity table: yes, no, any, or the expression a process owner wrote. */
    public String cell(String text) {
        return textOr("complaint.cell." + (text.isEmpty() ? "any" : text), text);
    }

    private String textOr(String key, String otherwise) {
        return messages.containsKey(key) ? messages.get(key) : otherwise;
    }
}
