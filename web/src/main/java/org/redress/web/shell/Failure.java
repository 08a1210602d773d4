package org.redress.web.shell;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.identity.boundary.NotAllowed;
import org.redress.shared.BusinessException;
import org.redress.shared.NothingThere;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A failure as the edge of the product sees it: one place decides what status, page and words it gets.
 *
 * @param status the HTTP status it answers with
 * @param page the page a person sees when hers cannot stay
 * @param code the short code she can read aloud
 * @param known the refusal, when there is something she can do
 * @param problem what happened
 */
public record Failure(
        int status, String page, String code, @Nullable BusinessException known, Throwable problem) {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Finds what a person can do something about anywhere in the chain of causes; the container wraps it in its own. */
    public static Failure of(Throwable problem) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable each = problem; each != null && seen.add(each); each = each.getCause()) {
            Failure known = known(each);
            if (known != null) {
                return known;
            }
        }
        return new Failure(500, "/errors/failed.xhtml", newCode(), null, problem);
    }

    private static @Nullable Failure known(Throwable each) {
        if (each instanceof NothingThere missing) {
            return new Failure(404, "/errors/missing.xhtml", missing.code(), missing, each);
        }
        if (each instanceof NotAllowed refused) {
            return new Failure(403, "/errors/refused.xhtml", refused.code(), refused, each);
        }
        if (each instanceof BusinessException refused) {
            return new Failure(409, "/errors/conflict.xhtml", refused.code(), refused, each);
        }
        if (each instanceof OptimisticLockException) {
            BusinessException changed = new ChangedMeanwhile();
            return new Failure(409, "/errors/conflict.xhtml", changed.code(), changed, each);
        }
        if (each instanceof ConstraintViolationException invalid) {
            BusinessException entries = new InvalidEntries(invalid);
            return new Failure(400, "/errors/conflict.xhtml", entries.code(), entries, each);
        }
        return each instanceof ViewExpiredException
                ? new Failure(440, "/errors/expired.xhtml", "RDR-WEB-440", null, each)
                : null;
    }

    /** Whether a message on the page that was sent is the right answer. */
    public boolean staysOnThePage() {
        return known != null;
    }

    /** The refusal behind it. */
    public BusinessException refusal() {
        if (known == null) {
            throw new IllegalStateException("not a refusal: " + code);
        }
        return known;
    }

    /** Writes a defect to the log under its code; a refusal is no news. */
    public Failure logged() {
        if (status == 500) {
            LOG.error("RDR-WEB-500 failed code={}", code, problem);
        }
        return this;
    }

    private static String newCode() {
        StringBuilder code = new StringBuilder();
        for (int each = 0; each < 6; each++) {
            code.append(each == 3 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
