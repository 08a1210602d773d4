package org.redress.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What was measured on. */
final class Machine {
    private static final long MEBIBYTE = 1L << 20;

    private Machine() {}

    static String describe() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%s · %d cores · %,d MB memory · %s %s · JDK %s · load before %.2f",
                Instant.now().truncatedTo(ChronoUnit.MINUTES),
                system.getAvailableProcessors(),
                system.getTotalMemorySize() / MEBIBYTE,
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version(),
                system.getSystemLoadAverage());
    }
}
