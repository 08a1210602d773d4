package org.redress.web.rest;

import java.util.List;

/** The ways to complete the forms of one feature from outside. Each feature has one, beside its pages. */
public interface FormOutcomes {
    /** All of them; the first of a form is the usual one. */
    List<FormOutcome<?>> all();
}
