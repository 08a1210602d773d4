package org.redress.selfservice.domain;

/** For whom a link is. The name is stored. */
public enum LinkHolder {
    /** The customer whose case it is. */
    CUSTOMER("/c/"),
    /** Somebody the case concerns, who helps or has to know. */
    STAKEHOLDER("/s/");

    private final String place;

    LinkHolder(String place) {
        this.place = place;
    }

    /** Where links for her lead, within the product. */
    public String place() {
        return place;
    }
}
