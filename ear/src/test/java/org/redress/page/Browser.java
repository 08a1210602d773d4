package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.redress.both.probe.Visitor;

/** Chromium without a window, and what every page of ours has in common. */
final class Browser implements AutoCloseable {
    private static final String BASE = System.getProperty("redress.base.url");
    private static final String ORIGIN = BASE.replaceFirst("/redress$", "");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A browser that remembers nothing; without Chromium on the machine the test is skipped and says so. */
    static Browser open() {
        return new Browser(Chromium.take());
    }

    /** From now on the reader asks for pages in this language. */
    void reads(String language) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", language)));
    }

    /** Whoever looks a page over needs scripts for it, even where the page has none. */
    void withScripts() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    /** From now on nobody answers, though the network is there. */
    void losesTheServer() {
        block(List.of("*"));
    }

    /** It answers again. */
    void findsTheServer() {
        block(List.of());
    }

    private void block(List<String> addresses) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", addresses));
    }

    /** Requests for such addresses are on their way until {@link #letsGo()}. */
    void holdsBack(String addresses) {
        driver.executeCdpCommand("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", addresses))));
    }

    /** What was held back goes on. */
    void letsGo() {
        driver.executeCdpCommand("Fetch.disable", Map.of());
    }

    /** From now on no page runs a script. */
    void withoutScripts() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    /** From now on as on a screen of this size whose owner prefers light or dark, and that nothing moves. */
    void seenOn(int width, int height, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** The clock of the computer is that of a zone. */
    void sitsIn(String zone) {
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
    }

    /** One of the demo people has signed in already: what the page for it does is tested where people sign in. */
    Browser signedInAs(String login) {
        for (HttpCookie cookie : new Visitor(URI.create(BASE)).signedInAs(login).cookies()) {
            driver.executeCdpCommand(
                    "Network.setCookie",
                    Map.of(
                            "url",
                            BASE,
                            "name",
                            cookie.getName(),
                            "value",
                            cookie.getValue(),
                            "path",
                            cookie.getPath()));
        }
        return this;
    }

    /** The driver at times comes back while the page before still stands: that one is marked, and waited away. */
    void go(String path) {
        driver.executeScript("window.leaving = true");
        driver.get(BASE + path);
        if (!path.contains("#")) {
            awaitThat(() -> Boolean.TRUE.equals(driver.executeScript("return !window.leaving")));
            awaitLoaded();
        }
    }

    private void awaitLoaded() {
        awaitThat(() -> "complete".equals(driver.executeScript("return document.readyState")));
    }

    /** The browser's own way back. */
    void back() {
        driver.navigate().back();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** The text of the work area. */
    String text() {
        return read(() -> driver.findElement(By.id("main")).getText());
    }

    /** What stands in each element of this kind. */
    List<String> texts(String css) {
        return read(() -> all(css).map(WebElement::getText).toList());
    }

    /** What stands in each element of this kind, and what its signs say to whoever does not see them. */
    List<String> names(String css) {
        return read(() -> all(css).map(element -> element.getText() + " "
                        + String.join(
                                " ",
                                element.findElements(By.cssSelector("[role=img]")).stream()
                                        .map(sign -> sign.getDomAttribute("aria-label"))
                                        .toList()))
                .toList());
    }

    /** Whether an element of this kind can be seen and is the one on top where it stands. */
    boolean shows(String css) {
        return Boolean.TRUE.equals(driver.executeScript(
                "const e = document.querySelector(arguments[0]); if (!e) return false;"
                        + "e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
                        + "const top = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);"
                        + "return r.width > 0 && r.height > 0 && e.contains(top);",
                css));
    }

    /** What stands below a heading. */
    String section(String heading) {
        return read(() -> all("section.sect")
                .filter(section -> section.findElements(By.cssSelector("h2")).stream()
                        .anyMatch(title -> title.getText().equals(heading)))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("below " + heading))
                .getText());
    }

    /** The attribute of each element of this kind. */
    List<String> attributes(String css, String name) {
        return read(() -> all(css).map(element -> element.getDomAttribute(name)).toList());
    }

    /** The id of the first element of this kind. */
    String idOf(String css) {
        return attributes(css, "id").get(0);
    }

    /**
     * Follows the link or button that is, or the link that is in, the element of this kind with these words. It is found and
     * pressed in one go: what is drawn anew in between is another one.
     */
    void follow(String css, String words) {
        awaitThat(() -> Boolean.TRUE.equals(driver.executeScript(
                "const found = [...document.querySelectorAll(arguments[0])]"
                        + ".find(each => each.innerText.includes(arguments[1]));"
                        + "const pressed = found?.closest('a, button') ?? found?.querySelector('a');"
                        + "pressed?.click(); return Boolean(pressed)",
                css,
                words)));
    }

    /** The address behind a link, within the server. */
    String linkOf(String text) {
        return driver.findElement(By.partialLinkText(text)).getDomAttribute("href");
    }

    /** What the server answers under an address to whoever is signed in here. */
    byte[] download(String path) {
        return Download.of(URI.create(BASE).resolve(path), cookies());
    }

    /** Whatever page is shown, and if none is. */
    private Set<Cookie> cookies() {
        Object kept = driver.executeCdpCommand("Network.getCookies", Map.of("urls", List.of(BASE + "/")))
                .get("cookies");
        return ((List<?>) kept)
                .stream()
                        .map(cookie -> (Map<?, ?>) cookie)
                        .map(cookie ->
                                new Cookie(String.valueOf(cookie.get("name")), String.valueOf(cookie.get("value"))))
                        .collect(Collectors.toSet());
    }

    /** Types into a field, or picks from a list by value, by the end of its id. */
    void fill(String id, String value) {
        WebElement field = byId(id);
        if (field.getTagName().equals("select")) {
            new Select(field).selectByValue(value);
        } else if (Set.of("date", "time").contains(String.valueOf(field.getDomAttribute("type")))) {
            driver.executeScript(
                    "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
                    field,
                    value);
        } else {
            field.clear();
            field.sendKeys(value);
        }
    }

    /** Writes into the field of this kind and leaves it, or picks from the list of this kind by what stands there. */
    void set(String css, String value) {
        read(() -> {
            WebElement field = driver.findElement(By.cssSelector(css));
            if (field.getTagName().equals("select")) {
                new Select(field).selectByVisibleText(value);
            } else {
                field.sendKeys(Keys.chord(Keys.CONTROL, "a"), value, Keys.TAB);
            }
            return true;
        });
    }

    /** Picks from a list by what stands there. */
    void pick(String id, String shown) {
        new Select(byId(id)).selectByVisibleText(shown);
    }

    /** Picks one of a row of buttons, and waits until the page has followed. */
    void choose(String id, String shown) {
        byId(id).findElements(By.cssSelector(".ui-button")).stream()
                .filter(each -> each.getText().equals(shown))
                .findFirst()
                .orElseThrow()
                .click();
        await(seen -> Boolean.TRUE.equals(driver.executeScript("return window.PrimeFaces.ajax.Queue.isEmpty()")));
    }

    /** Opens what is folded away under these words, whether or not its key stands behind them. */
    void unfold(String summary) {
        Pattern shown = Pattern.compile(Pattern.quote(summary) + "( \\S)?");
        WebElement found = all("summary")
                .filter(each -> shown.matcher(inOneLine(each.getText())).matches())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("folded away under " + summary));
        driver.executeScript("arguments[0].parentElement.open = true", found);
    }

    void tick(String id) {
        WebElement box = byId(id);
        if (!box.isSelected()) {
            driver.executeScript("arguments[0].click()", box);
        }
    }

    void untick(String id) {
        WebElement box = byId(id);
        if (box.isSelected()) {
            driver.executeScript("arguments[0].click()", box);
        }
    }

    /** Ticks every box whose id begins like this; there is at least one. */
    void tickAll(String prefix) {
        List<WebElement> boxes = driver.findElements(By.cssSelector("input[type=checkbox][id^=\"" + prefix + "\"]"));
        assertThat(boxes).isNotEmpty();
        boxes.stream()
                .filter(box -> !box.isSelected())
                .forEach(box -> driver.executeScript("arguments[0].click()", box));
    }

    /** Presses a button; one that is drawn anew just then is another one, which is pressed instead. */
    void press(String id) {
        read(() -> driver.executeScript("arguments[0].click(); return true", byId(id)));
    }

    /** Presses a button where it stands on the screen, as it is done without scripts. */
    void tap(String id) {
        WebElement button = byId(id);
        new Actions(driver).scrollToElement(button).perform();
        button.click();
    }

    /** Presses a button and waits until the page it leads to says this. */
    void press(String id, String thenSays) {
        press(id);
        awaitText(thenSays);
    }

    /** Presses the button of this name in the element of this kind that contains these words. */
    void pressIn(String css, String words, String button) {
        WebElement found = all(css).filter(each -> each.getText().contains(words))
                .findFirst()
                .orElseThrow()
                .findElement(By.cssSelector("input[value=\"" + button + "\"]"));
        driver.executeScript("arguments[0].click()", found);
    }

    /** Follows the link of this name in the element of this kind that contains these words. */
    void followIn(String css, String words, String link) {
        WebElement found = all(css).filter(each -> each.getText().contains(words))
                .findFirst()
                .orElseThrow()
                .findElement(By.linkText(link));
        driver.executeScript("arguments[0].click()", found);
    }

    /** Presses whatever has this key, and waits until the page it leads to says this. */
    void pressKey(String key, String thenSays) {
        driver.executeScript(
                "arguments[0].click()",
                driver.findElement(By.cssSelector("[data-key=\"" + key + "\"]:not([disabled])")));
        awaitText(thenSays);
    }

    boolean offersKey(String key) {
        return !driver.findElements(By.cssSelector("section.task [data-key=\"" + key + "\"]"))
                .isEmpty();
    }

    void upload(String id, Path file) {
        byId(id).sendKeys(file.toAbsolutePath().toString());
    }

    /**
     * Waits until the work area says this. While it waits it reads as the browser itself does, which costs a hundredth of what
     * it costs to ask the driver for what can be seen of each element; and what can be seen, for which the page is laid out,
     * only where its longest word stands there at all.
     */
    void awaitText(String words) {
        String wanted = inOneLine(words);
        String longest = Stream.of(wanted.split(" "))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        awaitThat(() -> Boolean.TRUE.equals(driver.executeScript(
                "const main = document.getElementById('main');"
                        + "return Boolean(main?.textContent.toLowerCase().includes(arguments[1]))"
                        + " && main.innerText.replace(/[ \\t\\n\\v\\f\\r]+/g, ' ').includes(arguments[0])",
                wanted,
                longest.toLowerCase(Locale.ROOT))));
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    void awaitAddress(String part) {
        await(seen -> address().contains(part));
    }

    void awaitThat(BooleanSupplier holds) {
        await(seen -> holds.getAsBoolean());
    }

    /**
     * The page as it stands breaks no rule of accessibility. Left out is the list of messages: its component gives list
     * items the role of an alert, and takes no other markup.
     */
    void isSound() {
        assertThat(unsound()).as(this::address).isEmpty();
    }

    /** The rules of accessibility that the page as it stands breaks, with where. */
    List<String> unsound() {
        return Soundness.broken(driver);
    }

    /** What the browser itself found wrong since it was last asked: scripts that fail, what the policy refuses. */
    List<String> problems() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** By how many pixels the page is wider than the screen. */
    long overflow() {
        Object wider = driver.executeScript("return document.documentElement.scrollWidth - innerWidth");
        return wider instanceof Long pixels ? pixels : 0;
    }

    /** What a script says of the page, line by line. */
    List<String> ask(String script, Object... about) {
        return driver.executeScript(script, about) instanceof List<?> lines
                ? lines.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Presses keys, one after the other, wherever the focus is; a page that is still loading does not hear them. */
    void keys(CharSequence... keys) {
        awaitLoaded();
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses a key while another is held down. */
    void keysWith(Keys held, CharSequence key) {
        awaitLoaded();
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /** Waits until fonts and diagrams are drawn. */
    void settled() {
        awaitThat(() -> Boolean.TRUE.equals(driver.executeScript("return document.fonts.status === 'loaded'"
                + " && !document.querySelector('[data-diagram]:not([data-ready])')")));
    }

    /** Keeps a picture of the page: for the documentation when the build is told its folder, else beside the reports. */
    void picture(String name) {
        Path target = Path.of(System.getProperty("redress.source"))
                .resolve(System.getProperty("redress.pictures"))
                .resolve(name + ".png");
        try {
            Files.createDirectories(target.getParent());
            Files.write(target, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebElement byId(String id) {
        return waiting()
                .until(seen ->
                        driver.findElements(By.cssSelector("[id$=\":" + id + "\"], [id=\"" + id + "\"]")).stream()
                                .findFirst()
                                .orElse(null));
    }

    private Stream<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css)).stream();
    }

    /** What is read while the page is drawn anew is read again. */
    private <T> T read(Supplier<T> reading) {
        return await(seen -> reading.get());
    }

    private FluentWait<WebDriver> waiting() {
        return new WebDriverWait(driver, PATIENCE).pollingEvery(GLANCE);
    }

    private <T> T await(ExpectedCondition<T> condition) {
        return waiting()
                .ignoring(StaleElementReferenceException.class)
                .ignoring(NoSuchElementException.class)
                .withMessage(() -> address() + "\n" + String.join("\n", texts("main")))
                .until(browser -> {
                    try {
                        return condition.apply(browser);
                    } catch (WebDriverException e) {
                        throw isDrawnAnew(e) ? new StaleElementReferenceException("drawn anew meanwhile", e) : e;
                    }
                });
    }

    /** The driver says so in other words when the page goes just while it is read. */
    private static boolean isDrawnAnew(WebDriverException e) {
        return String.valueOf(e.getMessage()).contains("does not belong to the document");
    }

    /** Forgets whoever was signed in, what she kept and how she looked at it; a browser that cannot forget is ended. */
    @Override
    public void close() {
        boolean forgotten = false;
        try {
            forget();
            forgotten = true;
        } finally {
            if (forgotten) {
                Chromium.giveBack(driver);
            } else {
                driver.quit();
            }
        }
    }

    private void forget() {
        withScripts();
        sitsIn("");
        driver.get("about:blank");
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", ORIGIN, "storageTypes", "all"));
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of()));
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        problems();
    }
}
