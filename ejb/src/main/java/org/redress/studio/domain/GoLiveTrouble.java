package org.redress.studio.domain;

/** Why an approved draft did not go live at its moment. */
public enum GoLiveTrouble {
    /** Another release went live meanwhile. */
    OVERTAKEN,
    /** This version of the product finds something in it that stops a release. */
    DOES_NOT_FIT
}
