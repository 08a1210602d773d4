package org.redress.integration.domain;

/**
 * What a client is answered; kept for a while, so it holds ids and codes only.
 *
 * @param status the HTTP status
 * @param location the address of what was made; empty for none
 * @param body as JSON; empty for nothing
 */
public record Answer(int status, String location, String body) {
    /** The most characters of an answer: it names what was made and does not repeat it. */
    public static final int LONGEST = 4_000;

    public Answer {
        if (body.length() > LONGEST) {
            throw new IllegalArgumentException("an answer that is kept has at most " + LONGEST + " characters");
        }
    }
}
