package org.redress.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser that is told what to do over its debugging port, so that nothing but the browser itself is needed. */
final class Chromium implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
    private static final Pattern ID = Pattern.compile("^\\{\"id\":(\\d+)");
    private static final Pattern TRAFFIC =
            Pattern.compile("\"method\":\"Network\\.loadingFinished\".*\"encodedDataLength\":([0-9.]+)");

    private final Process process;
    private final Map<Integer, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger answers = new AtomicInteger();
    private final WebSocket socket;
    private String session = "";

    private Chromium(Process process, String address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Messages())
                .join();
    }

    /** A browser with an empty profile; CHROMIUM names another than the one on the path. */
    static Chromium open() throws IOException {
        Path profile = Files.createTempDirectory("redress-bench-chromium");
        Process process = new ProcessBuilder(List.of(
                        System.getenv().getOrDefault("CHROMIUM", "chromium"),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--window-size=1440,900",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectErrorStream(true)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Chromium browser = new Chromium(process, listening.group(1));
                browser.attach();
                return browser;
            }
        }
        throw new IOException("Chromium did not start");
    }

    private void attach() {
        String target = word("targetId", send("Target.createTarget", "\"url\":\"about:blank\""));
        session = word("sessionId", send("Target.attachToTarget", "\"targetId\":\"" + target + "\",\"flatten\":true"));
        send("Page.enable", "");
        send("Network.enable", "");
    }

    /** Opens an address and waits until the page and its fonts are there. */
    void go(String address) throws InterruptedException {
        send("Page.navigate", "\"url\":\"" + address + "\"");
        settled();
    }

    /** Waits until the page is there. */
    void settled() throws InterruptedException {
        for (int quiet = 0, before = -1; quiet < 10; before = answers.get()) {
            TimeUnit.MILLISECONDS.sleep(100);
            boolean still = ask("document.readyState").equals("complete") && answers.get() == before;
            quiet = still ? quiet + 1 : 0;
        }
    }

    /** What an expression of the page comes to, as a text. */
    String ask(String expression) {
        String quoted = expression.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
        String answer = send(
                "Runtime.evaluate",
                "\"awaitPromise\":true,\"expression\":\"Promise.resolve(" + quoted + ").then(String)\"");
        Matcher value = Pattern.compile("\"value\":\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(answer);
        return value.find() ? value.group(1) : "";
    }

    /** Presses a key where the focus is. */
    void press(String key) {
        String code = key.equals(" ") ? "Space" : "Key" + key.toUpperCase(Locale.ROOT);
        String about = "\"key\":\"" + key + "\",\"code\":\"" + code + "\",\"windowsVirtualKeyCode\":"
                + (int) key.toUpperCase(Locale.ROOT).charAt(0);
        send("Input.dispatchKeyEvent", "\"type\":\"keyDown\",\"text\":\"" + key + "\"," + about);
        send("Input.dispatchKeyEvent", "\"type\":\"keyUp\"," + about);
    }

    /** Forgets what it has kept of pages, and counts from now. */
    void countFromNothing() {
        send("Network.clearBrowserCache", "");
        bytes.set(0);
        answers.set(0);
    }

    /** How many bytes came over the wire since, with the heads of the answers. */
    long bytes() {
        return bytes.get();
    }

    /** In how many answers. */
    int answers() {
        return answers.get();
    }

    private String send(String method, String parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<String> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        String to = session.isEmpty() ? "" : ",\"sessionId\":\"" + session + "\"";
        socket.sendText(
                        "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}" + to + "}",
                        true)
                .join();
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private static String word(String name, String answer) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " in " + answer);
        }
        return found.group(1);
    }

    private void heard(String message) {
        Matcher id = ID.matcher(message);
        if (id.find()) {
            CompletableFuture<String> answer = waiting.remove(Integer.valueOf(id.group(1)));
            if (answer != null) {
                answer.complete(message);
            }
            return;
        }
        Matcher traffic = TRAFFIC.matcher(message);
        if (traffic.find()) {
            bytes.addAndGet((long) Double.parseDouble(traffic.group(1)));
            answers.incrementAndGet();
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
    }

    private final class Messages implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            parts.append(part);
            if (isLast) {
                heard(parts.toString());
                parts.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
