package org.redress.bench.inside;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.shared.ApplicationStarting;

/** Waits for errands, one at a time, on a port of this machine only: a line with a name and options, and lines back. */
@ApplicationScoped
class Doorbell {
    @Resource
    ManagedThreadFactory threads;

    @Inject
    @Any
    Instance<Errand> errands;

    private volatile @Nullable ServerSocket door;

    void open(@Observes ApplicationStarting starting) throws IOException {
        ServerSocket opened = new ServerSocket(
                Integer.parseInt(System.getenv("REDRESS_BENCH_PORT")), 1, InetAddress.getLoopbackAddress());
        door = opened;
        threads.newThread(() -> serve(opened)).start();
    }

    @PreDestroy
    void close() {
        ServerSocket opened = door;
        if (opened != null) {
            try {
                opened.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(ServerSocket opened) {
        while (!opened.isClosed()) {
            try (Socket socket = opened.accept();
                    BufferedReader in =
                            new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                    PrintWriter out = new PrintWriter(
                            new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), true)) {
                answer(in.readLine(), out);
            } catch (IOException e) {
                // The door was closed, or whoever asked has gone.
            }
        }
    }

    private void answer(String line, PrintWriter out) {
        String[] words = line.split(" ", -1);
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            options.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        try {
            Errand errand = errands.stream()
                    .filter(each -> each.name().equals(words[0]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no errand " + words[0]));
            errand.run(options, out::println);
            out.println("done");
        } catch (Exception | StackOverflowError e) {
            e.printStackTrace(out);
        }
    }
}
