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

    /** What a shell is told before the lines of the operations work in it. */
    public String getBeginning() {
        return """
                export API=%s/api/v1
                export TOKEN=redress_…
                api() { curl -sS -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' "$@"; }""".formatted(installation.baseUrl());
    }
}
