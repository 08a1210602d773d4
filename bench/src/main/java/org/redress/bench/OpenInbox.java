package org.redress.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the inbox weighs when it is opened for the first time, and how long a key takes until the page shows what it did. */
final class OpenInbox implements Command {
    private static final long HEAVIEST = 300_000;
    private static final double SLOWEST = 200;
    private static final int ROWS = 150;

    /** What is pressed, and for how many milliseconds nothing follows it: a look and a claim are answered by the server. */
    private static final Map<String, Integer> KEYS = pauses();

    /** Keeps how long each press took until the next paint; what takes less than 16 ms is not told of. */
    private static final String WATCH =
            "(window.watch?.disconnect(),window.took=[],window.watch=new PerformanceObserver((list)=>list.getEntries()"
                    + ".forEach((each)=>each.interactionId&&took.push(each.duration)))"
                    + ",window.watch.observe({type:'event',durationThreshold:16,buffered:false}),'watching')";

    /** The five largest, by the end of their address. */
    private static final String LARGEST = "[...performance.getEntriesByType('navigation'),"
            + "...performance.getEntriesByType('resource')].sort((a,b)=>b.transferSize-a.transferSize).slice(0,5)"
            + ".map((each)=>each.name.replace(/[?].*/,'').replace(/.*[/]/,'')+' '+each.transferSize).join(', ')";

    /** A page has fifty rows: they are doubled until there are more than a page ever shows. */
    private static final String MORE_ROWS = "(()=>{const body=document.querySelector('[data-list] tbody');"
            + "const rows=[...body.querySelectorAll('tr[data-item]')];"
            + "while(body.querySelectorAll('tr[data-item]').length<" + ROWS
            + ")rows.forEach((row)=>body.append(row.cloneNode(true)));"
            + "return body.querySelectorAll('tr[data-item]').length})()";

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public String usage() {
        return """
                desk           the inbox in a browser: bytes over the wire on first load, and from a key to the next paint
                               with 150 rows and 1,000 open tasks [--open 1000] [--times 40]; it needs Chromium
                """;
    }

    @Override
    public boolean run(Options options) throws Exception {
        boolean well = true;
        try (BenchServer server = BenchServer.withInside(name(), options)) {
            server.start();
            well &= server.ask("fill to=" + options.number("open", 1_000), System.out::println);
            try (Chromium browser = Chromium.open()) {
                signIn(browser, server.url());
                well &= weigh(browser, server.url() + "/worklist/worklist.xhtml?view=TEAM");
                well &= press(browser, options.number("times", 40));
            }
            server.stop();
            System.out.println("Database: " + server.database().version(server.data()));
        }
        return well;
    }

    private static Map<String, Integer> pauses() {
        Map<String, Integer> pauses = new LinkedHashMap<>();
        pauses.put("j", 60);
        pauses.put("k", 60);
        pauses.put("x", 60);
        pauses.put(" ", 400);
        pauses.put("jc", 800);
        return pauses;
    }

    private static void signIn(Chromium browser, String url) throws InterruptedException {
        browser.go(url + "/login.xhtml");
        browser.ask("(()=>{const field=(end)=>document.querySelector(`[id$='${end}']`);"
                + "field('login').value='lerato';field('password').value='redress-demo';"
                + "field('password').form.querySelector('[type=submit]').click()})()");
        browser.settled();
    }

    private static boolean weigh(Chromium browser, String address) throws InterruptedException {
        browser.countFromNothing();
        browser.go(address);
        System.out.printf(
                Locale.ROOT,
                "first load of the inbox: %,d bytes over the wire in %d answers, %s rows%n",
                browser.bytes(),
                browser.answers(),
                browser.ask("document.querySelectorAll('[data-list] tr[data-item]').length"));
        System.out.println("of that: " + browser.ask(LARGEST));
        return browser.bytes() > 0 && browser.bytes() <= HEAVIEST;
    }

    private static boolean press(Chromium browser, int times) throws InterruptedException {
        String rows = browser.ask(MORE_ROWS);
        boolean well = true;
        System.out.println("| key, " + rows + " rows | presses | longer than 16 ms | ms, 95 of 100 | ms, longest |");
        System.out.println("|---|--:|--:|--:|--:|");
        for (Map.Entry<String, Integer> pressed : KEYS.entrySet()) {
            String key = pressed.getKey();
            browser.ask(WATCH);
            for (int each = 0; each < times; each++) {
                for (int part = 0; part < key.length(); part++) {
                    browser.press(key.substring(part, part + 1));
                }
                browser.ask(
                        "new Promise((done)=>requestAnimationFrame(()=>setTimeout(done," + pressed.getValue() + ")))");
            }
            double[] took = Arrays.stream(browser.ask("took.join(',')").split(",", -1))
                    .filter(each -> !each.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .sorted()
                    .toArray();
            double longest = took.length == 0 ? 16 : took[took.length - 1];
            int events = times * key.length() * 2;
            int at = (int) Math.ceil(events * 0.95) - 1 - (events - took.length);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %.0f | %.0f |%n",
                    key.equals(" ") ? "space" : String.join(" ", key.split("")),
                    times,
                    took.length,
                    at < 0 || took.length == 0 ? 16 : took[at],
                    longest);
            well &= longest < SLOWEST;
        }
        return well;
    }
}
