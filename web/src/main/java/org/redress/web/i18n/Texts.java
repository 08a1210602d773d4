package org.redress.web.i18n;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Finds a text by bundle, key and language. The pseudo-locale is English made visible. */
public final class Texts {
    public static final Locale PSEUDO =
            new Locale.Builder().setLanguage("en").setRegion("XA").build();

    /** Those every text is written in; the first is spoken where nothing else is asked for. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("af"));

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The text under a key like {@code worklist.inbox.title.page}, from the bundle its first part names. */
    public static Optional<String> find(String key, Locale locale) {
        int dot = key.indexOf('.');
        return dot < 1 ? Optional.empty() : find(key.substring(0, dot), key, locale);
    }

    /** Every text of a bundle by its key, for a script that says them itself. */
    public static Map<String, String> all(String bundle, Locale locale) {
        return ResourceBundle.getBundle(
                        Texts.class.getPackageName() + "." + bundle, locale, Texts.class.getClassLoader(), NO_FALLBACK)
                .keySet()
                .stream()
                .collect(Collectors.toMap(
                        key -> key, key -> find(bundle, key, locale).orElseThrow()));
    }

    /** The sentence of an error code like {@code RDR-CMT-003}. */
    public static Optional<String> error(String code, Locale locale) {
        return find("errors", code, locale);
    }

    /** Fills the placeholders of a text. */
    public static String fill(String text, Locale locale, Object... details) {
        return new MessageFormat(text, locale).format(details);
    }

    private static Optional<String> find(String bundle, String key, Locale locale) {
        try {
            String text = ResourceBundle.getBundle(
                            Texts.class.getPackageName() + "." + bundle,
                            locale,
                            Texts.class.getClassLoader(),
                            NO_FALLBACK)
                    .getString(key);
            return Optional.of(PSEUDO.equals(locale) && isWords(key) ? PseudoText.of(text) : text);
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }

    private static boolean isWords(String key) {
        return !key.equals("shell.page.language");
    }
}
