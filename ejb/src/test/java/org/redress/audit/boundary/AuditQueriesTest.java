package org.redress.audit.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.redress.audit.boundary.AuditQueries.AuditLine;
import org.redress.audit.domain.ArgumentDigest;
import org.redress.audit.domain.AuditEntry;
import org.redress.audit.domain.AuditRepository;
import org.redress.testing.SeenCases;
import org.redress.testing.TestClock;

/** Source. */
class AuditQueriesTest {
    private static final long CASE = 7;
    private static final long OTHER = 8;

    private final SeenCases access = new SeenCases();
    private final List<AuditEntry> entries = new ArrayList<>();
    private final AuditQueries queries = new AuditQueries();

    @Test
    void doesNotSayWithWhichHiddenCaseItWasLinked() throws NoSuchMethodException {
        queries.access = access;
        queries.entries = new Kept();
        Method link = Door.class.getDeclaredMethod("link", Two.class);
        entries.add(new AuditEntry(
                TestClock.MONDAY_MORNING,
                "staff:1",
                "CaseLinkService",
                "link",
                OptionalLong.of(CASE),
                ArgumentDigest.of(link.getParameters(), new Object[] {new Two(CASE, OTHER)})));

        String whole = arguments();
        access.hide(OTHER);

        assertThat(whole).contains("caseId=7\n").contains("otherCaseId=8\n");
        assertThat(arguments()).isEqualTo(whole.replace("otherCaseId=8", "otherCaseId="));
    }

    private String arguments() {
        return queries.ofCase(CASE).stream()
                .map(AuditLine::arguments)
                .findFirst()
                .orElseThrow();
    }

    private record Two(long caseId, long otherCaseId) {}

    private interface Door {
        void link(Two command);
    }

    private final class Kept implements AuditRepository {
        @Override
        public void add(AuditEntry entry) {
            entries.add(entry);
        }

        @Override
        public List<AuditEntry> ofCase(long caseId) {
            return entries;
        }
    }
}
