package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.JobProbe;
import org.redress.both.probe.TransactionProbe;

/** Business data and workflow state are one transaction on one connection: both happen, or nothing did. */
@ExtendWith(ArquillianExtension.class)
class OneTransactionIT {
    private static final Instant LONG_AGO = Instant.parse("2026-01-02T10:00:00Z");
    private static final int SECONDS_FOR_THE_JOB_EXECUTOR = 90;

    @Inject
    TransactionProbe probe;

    @Inject
    JobProbe job;

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @BeforeEach
    void deployProbes() {
        probe.deploy();
    }

    @AfterEach
    void clear() {
        probe.clear(9_000_001, 9_000_009);
    }

    @Test
    void keepsRowProcessAndWorkListTogether() {
        probe.writeAndStart(9_000_001);

        assertThat(probe.processes(9_000_001)).isEqualTo(1);
        assertThat(probe.workListOf(9_000_001)).containsExactly("Probe_Own", "Task_Probe");
    }

    @Test
    void leavesNothingBehindWhenTheDoorThrowsAtItsEnd() {
        assertThatThrownBy(() -> probe.writeStartAndThrow(9_000_002)).isInstanceOf(EJBException.class);

        assertThat(probe.processes(9_000_002)).isZero();
        assertThat(probe.workListOf(9_000_002)).isEmpty();
    }

    @Test
    void removesTheWorkListRowWithItsTask() {
        probe.writeAndStart(9_000_003);
        probe.complete(9_000_003);

        assertThat(probe.processes(9_000_003)).isZero();
        assertThat(probe.workListOf(9_000_003)).containsExactly("Probe_Own");
    }

    @Test
    void usesOneConnectionForJpaEngineAndSql() {
        assertThat(probe.uncommittedRowSeenBy(9_000_004)).containsExactly(1L, 1L);
        assertThat(probe.workListOf(9_000_004)).isEmpty();
    }

    @Test
    void firesATimerAsTheProcessItBelongsTo() throws Exception {
        probe.startTimer(9_000_005, LONG_AGO);

        assertThat(job.actorWithin(SECONDS_FOR_THE_JOB_EXECUTOR)).isEqualTo("process:TimerProbe/TimerEvent_Due");
    }

    @Test
    void hasTheEnginesTablesAndItsOwn() {
        assertThat(probe.appliedMigrations()).contains("1", "1.1", "2", "4", "8");
    }
}
