package org.redress.both.probe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openqa.selenium.json.Json;

/** Another system that takes events as its manual says: it looks at each signature. */
public final class EventReceiver implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<Map<String, Object>> heard = new LinkedBlockingQueue<>();
    private final List<Map<String, Object>> all = new ArrayList<>();
    private final HttpServer server;
    private volatile String secret = "";

    private EventReceiver(HttpServer server) {
        this.server = server;
    }

    public static EventReceiver listening() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        EventReceiver receiver = new EventReceiver(server);
        server.createContext("/hook", receiver::hear);
        server.start();
        return receiver;
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    public void knows(String signedWith) {
        secret = signedWith;
    }

    /** Waits for an event. */
    public Map<String, Object> next(Predicate<Map<String, Object>> wanted) throws InterruptedException {
        while (true) {
            Map<String, Object> event = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new IllegalStateException("not among " + all);
            }
            all.add(event);
            if (wanted.test(event)) {
                return event;
            }
        }
    }

    /** What it has been sent so far, of which somebody has waited for something. */
    public List<Map<String, Object>> all() {
        return List.copyOf(all);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void hear(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean good = isSigned(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                body);
        if (good) {
            heard.add(new Json().toType(body, Json.MAP_TYPE));
        }
        exchange.sendResponseHeaders(good ? 204 : 401, -1);
        exchange.close();
    }

    private boolean isSigned(String id, String second, String signatures, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
            byte[] expected = mac.doFinal((id + "." + second + "." + body).getBytes(StandardCharsets.UTF_8));
            return List.of(signatures.split(" "))
                    .contains("v1," + Base64.getEncoder().encodeToString(expected));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
