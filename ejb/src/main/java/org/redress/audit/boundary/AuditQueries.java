package org.redress.audit.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.audit.domain.AuditEntry;
import org.redress.audit.domain.AuditRepository;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.domain.Caller;

/** What was done, for those who answer for it. */
@Stateless
public class AuditQueries {
    private static final Pattern OTHER_CASE = Pattern.compile("((?:^|\\W)otherCaseId=)(\\d+)", Pattern.MULTILINE);

    @Inject
    AuditRepository entries;

    @Inject
    CaseAccess access;

    /**
     * Every change of the case, oldest first. Source: R-192.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({Caller.MANAGER, Caller.PROCESS_OWNER, Caller.ADMINISTRATOR})
    public List<AuditLine> ofCase(long caseId) {
        access.requireVisible(caseId);
        List<AuditEntry> all = entries.ofCase(caseId);
        Set<Long> others = all.stream()
                .flatMap(entry -> OTHER_CASE.matcher(entry.arguments()).results())
                .map(argument -> Long.valueOf(argument.group(2)))
                .collect(Collectors.toSet());
        Set<Long> visible = others.isEmpty() ? Set.of() : access.visible(others);
        return all.stream().map(entry -> line(entry, visible)).toList();
    }

    private static AuditLine line(AuditEntry entry, Set<Long> visible) {
        return new AuditLine(
                entry.occurredAt(),
                entry.actor(),
                entry.door(),
                entry.method(),
                withoutHidden(entry.arguments(), visible));
    }

    /** A call about two cases does not say which the other one was, where that one is hidden from whoever reads. */
    private static String withoutHidden(String arguments, Set<Long> visible) {
        return OTHER_CASE
                .matcher(arguments)
                .replaceAll(argument -> visible.contains(Long.valueOf(argument.group(2)))
                        ? Matcher.quoteReplacement(argument.group())
                        : argument.group(1));
    }

    /**
     * One call of a door.
     *
     * @param actor who called, as a reference
     * @param arguments one {@code name=value} a line; digests begin with a hash sign
     */
    public record AuditLine(Instant occurredAt, String actor, String door, String method, String arguments) {}
}
