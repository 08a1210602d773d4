package org.redress.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Browsers without a window: started once, kept while nobody looks at them, ended with the tests. Where Chromium's own shell
 * for this is installed, it is taken: it draws no frame of a window around the page. All pages of one browser share a process,
 * and none is kept for the way back. Together this makes a page more than twice as cheap, and changes nothing of what it does.
 */
final class Chromium {
    /** Browsers that nobody looks at now: starting one takes longer than making one forget. */
    private static final Queue<ChromeDriver> IDLE = new ConcurrentLinkedQueue<>();

    /** The shell has neither, and pages ask: what can be pointed at precisely, and what can be hovered over. */
    private static final String MOUSE = "--blink-settings=primaryPointerType=4,availablePointerTypes=4,"
            + "primaryHoverType=2,availableHoverTypes=2";

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Chromium::quitIdle));
    }

    private Chromium() {}

    /** One that remembers nothing; without Chromium on the machine the test is skipped and says so. */
    static ChromeDriver take() {
        ChromeDriver idle = IDLE.poll();
        return idle == null ? started() : idle;
    }

    /** It has forgotten everything, and may be taken again. */
    static void giveBack(ChromeDriver driver) {
        IDLE.add(driver);
    }

    private static ChromeDriver started() {
        Path chromedriver = Path.of(System.getProperty("redress.chrome.driver"));
        assumeTrue(
                Files.isExecutable(chromedriver),
                "Not run in a browser: install Chromium and its driver (Debian: chromium, chromium-driver).");
        ChromeOptions options = new ChromeOptions();
        Path shell = Path.of(System.getProperty("redress.chrome.shell"));
        if (Files.isExecutable(shell)) {
            options.setBinary(shell.toFile());
        }
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--in-process-gpu",
                "--process-per-site",
                "--disable-site-isolation-trials",
                "--disable-features=BackForwardCache,RenderDocument",
                "--disable-extensions",
                MOUSE,
                "--force-prefers-reduced-motion",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en");
        LoggingPreferences everything = new LoggingPreferences();
        everything.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", everything);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().window().setSize(new Dimension(1440, 1200));
        return driver;
    }

    /** Ends the browsers that nobody looks at: after a test that failed, nobody knows what they would remember. */
    static void quitIdle() {
        for (ChromeDriver idle = IDLE.poll(); idle != null; idle = IDLE.poll()) {
            idle.quit();
        }
    }
}
