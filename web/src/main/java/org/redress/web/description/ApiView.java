package org.redress.web.description;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Installation;
import org.redress.web.description.ApiManual.Subject;

/** The interface for other systems, to be read by people. */
@Named
@RequestScoped
public class ApiView {
    @Inject
    ApiDocument document;

    @Inject
    Installation installation;

    private @Nullable List<Subject> subjects;

    public List<Subject> getSubjects() {
        if (subjects == null) {
            subjects = new ApiManual(document.read()).subjects();
        }
        return subjects;
    }

    /** Where the interface is, as the lines have it. */
    public String getAddress() {
        return installation.baseUrl() + "/api/v1";
    }
}
