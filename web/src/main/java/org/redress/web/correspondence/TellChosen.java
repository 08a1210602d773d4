package org.redress.web.correspondence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.web.worklist.WorklistView;

/** Leads from the ticked tasks of the inbox to where their customers are told the same. Source: R-103. */
@Named
@RequestScoped
public class TellChosen {
    @Inject
    WorklistView worklist;

    public String open() {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("chosen");
        Set<String> ticked = values == null ? Set.of() : Set.of(values);
        String cases = worklist.getRows().stream()
                .filter(row -> ticked.contains(row.workItemId()))
                .map(row -> String.valueOf(row.caseId()))
                .distinct()
                .collect(Collectors.joining(","));
        return cases.isEmpty() ? "" : "/correspondence/tell.xhtml?cases=" + cases + "&faces-redirect=true";
    }
}
