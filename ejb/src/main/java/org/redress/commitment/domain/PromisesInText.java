package org.redress.commitment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redress.contact.domain.ContactMethod;
import org.redress.servicelevel.domain.WorkingHours;

/**
 * Finds the promises in what somebody writes to a customer, in English and in Afrikaans: a sentence that says what we do, or
 * that she hears from us, with a day and an hour that are still to come, or with an amount of our working time. What is asked
 * or denied promises nothing; without an hour nothing is promised that could be kept. Pure. Source.
 */
public final class PromisesInText {
    static final int ANY_CASE =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

    private static final Pattern END_OF_SENTENCE =
            Pattern.compile("(?<=[.!?])(?<![ap]\\.m\\.)(?<!\\b[vn]m\\.)\\s+|\\n+", ANY_CASE);
    private static final Pattern COMMITS = Pattern.compile(
            String.join(
                    "|",
                    "\\b(?:I|we)(?:['’]ll| will| shall| am going to| are going to| promise)\\b",
                    "\\b(?:I|we) (?:call|phone|ring|write|e-?mail|mail|come|bring|send|deliver)\\b",
                    "\\b(?:calls|phones|rings|writes to|e-?mails) you\\b",
                    "\\byou(?:['’]ll| will)? (?:next )?(?:hear|have|get|receive)\\b",
                    "\\b(?:ek|ons) (?:sal|gaan|beloof|bel|skakel|skryf|stuur|bring|lewer|kom)\\b",
                    "\\b(?:sal|gaan|bel|skakel|skryf|stuur|bring|lewer|kom) (?:ek|ons)\\b",
                    "\\b(?:bel|skakel) u\\b",
                    "\\bu (?:sal )?(?:hoor|kry|ontvang)\\b",
                    "\\b(?:hoor|kry|ontvang) u\\b"),
            ANY_CASE);
    private static final Pattern DENIES =
            Pattern.compile("\\b(?:will|shall) not\\b|\\bwon['’]t\\b|\\bnever\\b|\\bnie\\b|\\bnooit\\b", ANY_CASE);
    private static final Pattern ASKS = Pattern.compile(
            "^\\W*(?:(?:shall|may|can|could|should|would|will) (?:I|we)|(?:sal|kan|mag|gaan) (?:ek|ons))\\b.*\\?\\s*$",
            ANY_CASE);
    private static final Map<ContactMethod, Pattern> METHODS = Map.of(
            ContactMethod.TELEPHONE,
            Pattern.compile("\\b(?:call|phone|ring|telephone|bel|skakel)(?:s|ing)?\\b", ANY_CASE),
            ContactMethod.SMS,
            Pattern.compile("\\b(?:sms|text message|teksboodskap)\\b", ANY_CASE),
            ContactMethod.POST,
            Pattern.compile("\\b(?:by|per) (?:post|letter|pos|brief)\\b", ANY_CASE),
            ContactMethod.EMAIL,
            Pattern.compile("\\b(?:e-?mail|mail|e-?pos|write|skryf)s?\\b", ANY_CASE));

    private final WorkingHours hours;

    public PromisesInText(WorkingHours hours) {
        this.hours = hours;
    }

    /** The promises in a text as it is meant at that moment, in its order. */
    public List<FoundPromise> in(String text, Instant now) {
        TimesInSentence times = new TimesInSentence(hours, now);
        return END_OF_SENTENCE
                .splitAsStream(text)
                .map(String::strip)
                .filter(PromisesInText::promises)
                .flatMap(sentence -> times.in(sentence).map(when -> new FoundPromise(sentence, when, method(sentence))))
                .toList();
    }

    private static boolean promises(String sentence) {
        return COMMITS.matcher(sentence).find()
                && !DENIES.matcher(sentence).find()
                && !ASKS.matcher(sentence).find();
    }

    private static Optional<ContactMethod> method(String sentence) {
        return Stream.of(ContactMethod.values())
                .filter(method -> Objects.requireNonNull(METHODS.get(method))
                        .matcher(sentence)
                        .find())
                .findFirst();
    }
}
