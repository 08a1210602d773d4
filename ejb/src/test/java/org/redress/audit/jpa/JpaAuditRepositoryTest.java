package org.redress.audit.jpa;

import static org.assertj.core.api.Assertions.assertThatList;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Parameter;
import java.util.OptionalLong;
import org.redress.audit.domain.ArgumentDigest;
import org.redress.audit.domain.AuditEntry;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestClock;
import org.redress.testing.TestDatabase;

class JpaAuditRepositoryTest {
    @OnEachDatabase
    void findsTheEntriesOfACaseOldestFirst(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(entry(60, "close", OptionalLong.of(7)));
            repository(em).add(entry(0, "register", OptionalLong.of(7)));
            repository(em).add(entry(0, "register", OptionalLong.of(8)));
            repository(em).add(entry(0, "hire", OptionalLong.empty()));
        });

        assertThatList(database.read(em -> repository(em).ofCase(7)))
                .extracting(AuditEntry::method)
                .containsExactly("register", "close");
    }

    private static AuditEntry entry(long second, String method, OptionalLong about) {
        return new AuditEntry(
                TestClock.MONDAY_MORNING.plusSeconds(second),
                "staff:1",
                "ComplaintService",
                method,
                about,
                ArgumentDigest.of(new Parameter[0], new Object[0]));
    }

    private static JpaAuditRepository repository(EntityManager em) {
        JpaAuditRepository repository = new JpaAuditRepository();
        repository.em = em;
        return repository;
    }
}
