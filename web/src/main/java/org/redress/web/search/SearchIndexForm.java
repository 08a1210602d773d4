package org.redress.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.redress.search.boundary.SearchIndexService;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;

/** Makes the search anew, for administrators. */
@Named
@RequestScoped
public class SearchIndexForm {
    @Inject
    SearchIndexService index;

    @Inject
    Retrying retrying;

    @Inject
    BusinessMessages messages;

    public String rebuild() {
        retrying.run(index::rebuild);
        messages.done("search.anew.done");
        return "/operations/incidents.xhtml?faces-redirect=true";
    }
}
