package org.redress.participant.boundary;

/** The forms of the tasks that are about a request. */
final class RequestForms {
    /** A team of ours answers. */
    static final String SUPPLY = "form:supply-answer";
    /** Whoever owns the case has heard from a participant. */
    static final String HEAR = "form:hear-from-participant";

    private RequestForms() {}

    static boolean isAboutARequest(String formKey) {
        return formKey.equals(SUPPLY) || formKey.equals(HEAR);
    }
}
