package org.redress.studio.boundary;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of a bundle in a language; English where there are none in it. */
record Words(ResourceBundle bundle) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static Words of(String name, Locale locale) {
        ClassLoader loader = Words.class.getClassLoader();
        try {
            return new Words(ResourceBundle.getBundle(name, locale, loader, NO_FALLBACK));
        } catch (MissingResourceException otherwise) {
            return new Words(ResourceBundle.getBundle(name, Locale.ENGLISH, loader, NO_FALLBACK));
        }
    }

    String get(String key) {
        return bundle.getString(key);
    }

    String or(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }
}
