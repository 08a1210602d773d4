package org.redress.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A mail server that takes everything and counts how often it got each message; it can be down. */
final class MailSink implements AutoCloseable {
    private final int port;
    private final Map<String, Integer> received = new TreeMap<>();
    private volatile @Nullable ServerSocket socket;
    private volatile long last = System.nanoTime();

    MailSink(int port) {
        this.port = port;
    }

    void up() throws IOException {
        ServerSocket opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        socket = opened;
        Thread thread = new Thread(() -> accept(opened), "mail");
        thread.setDaemon(true);
        thread.start();
    }

    void down() throws IOException {
        ServerSocket opened = socket;
        if (opened != null) {
            opened.close();
        }
    }

    @Override
    public void close() throws IOException {
        down();
    }

    /** How often each message came, by its Message-ID. */
    synchronized Map<String, Integer> received() {
        return new TreeMap<>(received);
    }

    long secondsSinceTheLast() {
        return (System.nanoTime() - last) / 1_000_000_000;
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket client = opened.accept();
                Thread thread = new Thread(() -> serve(client), "mail-session");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
                PrintWriter out = new PrintWriter(client.getOutputStream(), false, StandardCharsets.ISO_8859_1)) {
            say(out, "220 sink ESMTP");
            String line = in.readLine();
            while (line != null && !line.equalsIgnoreCase("QUIT")) {
                if (line.equalsIgnoreCase("DATA")) {
                    say(out, "354 go on");
                    take(in);
                }
                say(out, "250 OK");
                line = in.readLine();
            }
            say(out, "221 bye");
        } catch (IOException e) {
            // Whoever sent has gone.
        }
    }

    /** The message counts once it has ended, as it does for whoever sends it. */
    private void take(BufferedReader in) throws IOException {
        String id = "";
        boolean heading = true;
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            heading &= !line.isEmpty();
            if (heading && line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                String rest = line.substring(11).strip();
                id = rest.isEmpty() ? in.readLine().strip() : rest;
            }
            line = in.readLine();
        }
        if (line != null) {
            synchronized (this) {
                received.merge(id, 1, Integer::sum);
            }
            last = System.nanoTime();
        }
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }
}
