package org.redress.notification.config;

import org.redress.notification.domain.Letters;

/** The shipped texts, for tests of other packages. */
public final class TextsOfTheProduct {
    private TextsOfTheProduct() {}

    public static Letters letters() {
        return new ShippedTexts();
    }
}
