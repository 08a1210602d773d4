package org.redress.process.engine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.redress.identity.domain.SystemActor;
import org.redress.shared.ApplicationStarted;
import org.redress.shared.ApplicationStarting;
import org.redress.shared.DoorsOpening;
import org.redress.shared.Installation;
import org.redress.shared.TablesReady;
import org.redress.studio.boundary.ReleaseService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the product, in this order: clock checked, schema migrated, engine built, models live, first rows written, jobs
 * run. Each step stands on the one before; if one fails the application does not start.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class EngineBootstrap {
    private static final Logger LOG = LoggerFactory.getLogger(EngineBootstrap.class);

    @Resource(lookup = "jdbc/redress")
    DataSource dataSource;

    @Resource(lookup = "jdbc/redressSchema")
    DataSource schemaDataSource;

    @Resource
    ManagedThreadFactory threads;

    @Resource
    ManagedExecutorService workers;

    @Inject
    BeanManager beans;

    @Inject
    @Any
    Instance<BpmnParseListener> parseListeners;

    @Inject
    RunningEngine engine;

    @Inject
    ActingProcess acting;

    @Inject
    ReleaseService releases;

    @Inject
    Event<TablesReady> tables;

    @Inject
    Event<ApplicationStarting> starting;

    @Inject
    Event<DoorsOpening> opening;

    @Inject
    Event<ApplicationStarted> started;

    @Inject
    Installation installation;

    @PostConstruct
    void start() {
        try {
            startInOrder();
        } catch (RuntimeException e) {
            LOG.error("RDR-SYS-002 Redress cannot start: {}", reason(e));
            throw e;
        }
    }

    private void startInOrder() {
        requireUtc();
        Laps laps = new Laps();
        DatabaseKind database = DatabaseKind.of(schemaDataSource);
        String version = new Schema(schemaDataSource, database).migrate();
        long schemaMs = laps.next();
        ManagedJobs jobs = new ManagedJobs(threads, workers, acting);
        engine.is(new EngineConfiguration(
                        database.forTheEngine(dataSource),
                        ServerTransactions.manager(),
                        beans,
                        parseListeners.stream().toList(),
                        jobs)
                .buildProcessEngine());
        long engineMs = laps.next();
        acting.run(new SystemActor("start"), this::fill);
        long rowsMs = laps.next();
        acting.run(new SystemActor("start"), () -> opening.fire(new DoorsOpening(installation.isDemo())));
        jobs.start();
        LOG.info(
                "RDR-SYS-001 started database={} schema={} schemaMs={} engineMs={} rowsMs={}",
                database,
                version,
                schemaMs,
                engineMs,
                rowsMs);
        Welcome.say(installation);
        acting.run(new SystemActor("start"), () -> started.fire(new ApplicationStarted(installation.isDemo())));
    }

    @PreDestroy
    void stop() {
        if (engine.isThere()) {
            engine.get().close();
            engine.isGone();
        }
    }

    private void fill() {
        tables.fire(new TablesReady(installation.isDemo()));
        releases.installShipped();
        starting.fire(new ApplicationStarting(installation.isDemo()));
    }

    /** The sentence at the bottom of all wrapping, which says what to do. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private static void requireUtc() {
        if (TimeZone.getDefault().getRawOffset() != 0 || TimeZone.getDefault().useDaylightTime()) {
            throw new IllegalStateException("Redress runs in UTC: start the server with -Duser.timezone=UTC");
        }
    }
}
