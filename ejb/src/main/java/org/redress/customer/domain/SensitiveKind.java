package org.redress.customer.domain;

/** What kind of sensitive information is noted of a customer. The name is stored. Source. */
public enum SensitiveKind {
    MEDICAL(OptionalItem.MEDICAL),
    EMERGENCY(OptionalItem.EMERGENCY);

    private final OptionalItem item;

    SensitiveKind(OptionalItem item) {
        this.item = item;
    }

    /** What a site has to say that it keeps. */
    public OptionalItem item() {
        return item;
    }
}
