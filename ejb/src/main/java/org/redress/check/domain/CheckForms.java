package org.redress.check.domain;

/** Where the form of a step stands: in the model its case runs on. */
public interface CheckForms {
    /** The form of an open task. */
    CheckForm of(String workItemId);
}
