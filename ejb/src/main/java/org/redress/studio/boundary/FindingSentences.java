package org.redress.studio.boundary;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;
import org.redress.studio.domain.Place;

/** Says findings in words that an owner of a process understands, with what to do. */
public final class FindingSentences {
    private static final String BUNDLE = "studio.findings";
    private static final String REASON = "reason.";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private FindingSentences() {}

    /** The sentence of a finding; English where a language has none. */
    public static String of(Finding finding, Locale locale) {
        ResourceBundle words = words(locale);
        VocabularyWords vocabulary = VocabularyWords.in(locale);
        Object[] details = finding.arguments().stream()
                .map(argument -> argument.startsWith(REASON)
                        ? words.getString(argument)
                        : called(finding.kind(), argument, vocabulary))
                .toArray();
        return new MessageFormat(words.getString(finding.kind().name()), locale).format(details);
    }

    /** What the contract asks for is called as everywhere in the studio; whatever else was found, as it is written. */
    private static String called(FindingKind kind, String argument, VocabularyWords vocabulary) {
        return switch (kind) {
            case PROCESS_MISSING -> vocabulary.process(argument);
            case DECISION_MISSING -> vocabulary.decision(argument);
            case FORM_NOT_USED -> vocabulary.form(argument);
            case ACTION_NOT_USED -> vocabulary.action(argument);
            case MESSAGE_NOT_AWAITED -> vocabulary.message(argument);
            default -> argument;
        };
    }

    /** The same with the file and the element before it, for logs and for whoever sees no picture. */
    public static String withPlace(Finding finding, Locale locale) {
        Place place = finding.place();
        return List.of(place.resource(), place.element(), of(finding, locale)).stream()
                .filter(part -> !part.isEmpty())
                .reduce((all, next) -> all + ": " + next)
                .orElseThrow();
    }

    static ResourceBundle words(Locale locale) {
        try {
            return ResourceBundle.getBundle(BUNDLE, locale, FindingSentences.class.getClassLoader(), NO_FALLBACK);
        } catch (MissingResourceException otherwise) {
            return ResourceBundle.getBundle(
                    BUNDLE, Locale.ENGLISH, FindingSentences.class.getClassLoader(), NO_FALLBACK);
        }
    }
}
