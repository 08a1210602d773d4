package org.redress.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.bench.Api.Reply;
import org.redress.bench.CommitLog.Commit;
import org.redress.bench.CommitLog.Kind;

/**
 * One client: registers complaints and takes each through its forms, a few at a time. Whatever it asks to change goes
 * under a key; what was acknowledged is on disk before the next request; what it got no answer to it asks again later.
 */
final class ChaosClient {
    private static final int CASES = 4;
    private static final int ASKED_AGAIN = 20;

    private final String name;
    private final Api api;
    private final Path file;
    private final String staffId;
    private final Random random;
    private final List<String> cases = new ArrayList<>();
    private final Deque<Answered> answered = new ArrayDeque<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private @Nullable Request inDoubt;
    private volatile boolean stopped;
    private int registered;
    private int commits;

    ChaosClient(String name, Api api, Path directory, String staffId, long seed) {
        this.name = name;
        this.api = api;
        this.file = directory.resolve(name + ".log");
        this.staffId = staffId;
        this.random = new Random(seed);
    }

    /** Something asked for, exactly as it was asked. */
    private record Request(Kind kind, String subject, String path, String key, String body) {}

    private record Answered(Request request, Reply reply) {}

    /** Works until it is told to stop, or the server is gone. */
    void work() throws InterruptedException {
        stopped = false;
        try (CommitLog log = new CommitLog(file)) {
            while (!stopped) {
                step(log);
            }
        } catch (IOException e) {
            // The server is gone; what it was asked last is in doubt.
        }
    }

    void stop() {
        stopped = true;
    }

    /**
     * After a restart: asks again what is in doubt, and the last few that were answered.
     *
     * @return how many of these were answered otherwise than before
     */
    int askAgain() throws IOException, InterruptedException {
        Request doubtful = inDoubt;
        if (doubtful != null) {
            try (CommitLog log = new CommitLog(file)) {
                send(doubtful, log);
            }
        }
        int different = 0;
        for (Answered before : answered) {
            Reply now = api.post(
                    before.request().path(),
                    before.request().key(),
                    before.request().body());
            if (now.status() != before.reply().status()
                    || !now.body().equals(before.reply().body())) {
                different++;
                note("other answer " + now.status());
            }
        }
        return different;
    }

    Path file() {
        return file;
    }

    /** Acknowledged since this was last asked. */
    int newCommits() {
        int since = commits;
        commits = 0;
        return since;
    }

    /** What the server said no to, and how often. */
    Map<String, Integer> refusals() {
        return refusals;
    }

    private void step(CommitLog log) throws IOException, InterruptedException {
        if (cases.isEmpty() || (cases.size() < CASES && random.nextInt(5) == 0)) {
            register(log);
            return;
        }
        String reference = cases.get(random.nextInt(cases.size()));
        Reply list = api.get("/work-items?reference=" + reference);
        if (!list.isYes()) {
            note("work list " + list.status());
            cases.remove(reference);
            return;
        }
        List<String> items = list.texts("id");
        if (items.isEmpty()) {
            cases.remove(reference);
            return;
        }
        goOn(reference, items.get(0), list.text("form"), log);
    }

    private void register(CommitLog log) throws IOException, InterruptedException {
        registered++;
        Reply reply = send(
                request(
                        Kind.REGISTERED,
                        "",
                        "/complaints",
                        Forms.register(name + "-" + registered + random.nextInt(1000))),
                log);
        if (reply.isYes() && random.nextInt(4) == 0) {
            String reference = reply.text("reference");
            send(request(Kind.PROMISED, "", "/complaints/" + reference + "/promises", Forms.contact()), log);
        }
    }

    private void goOn(String reference, String item, String form, CommitLog log)
            throws IOException, InterruptedException {
        if (!send(request(Kind.CLAIMED, item, "/work-items/" + item + "/claim", ""), log)
                .isYes()) {
            cases.remove(reference);
            return;
        }
        if (form.equals("form:report")) {
            tellEverybody(reference);
        }
        if (form.equals("form:close")) {
            keepPromises(reference, log);
        }
        String[] completion = Forms.completion(form, staffId);
        Request complete =
                request(Kind.COMPLETED, item, "/work-items/" + item + "/complete" + completion[0], completion[1]);
        if (!send(complete, log).isYes()) {
            cases.remove(reference);
        }
    }

    private void tellEverybody(String reference) throws IOException, InterruptedException {
        List<String> ids = api.get("/complaints/" + reference + "/stakeholders").texts("id");
        if (!ids.isEmpty()) {
            String body =
                    "{\"stakeholders\": [" + String.join(", ", ids) + "], \"way\": \"MEETING\", \"note\": \"Told.\"}";
            Reply told = api.post(
                    "/complaints/" + reference + "/stakeholders/tell",
                    UUID.randomUUID().toString(),
                    body);
            if (!told.isYes()) {
                note("tell " + told.status());
            }
        }
    }

    private void keepPromises(String reference, CommitLog log) throws IOException, InterruptedException {
        Reply list = api.get("/complaints/" + reference + "/promises");
        List<String> ids = list.texts("id");
        List<String> states = list.texts("state");
        for (int i = 0; i < ids.size(); i++) {
            if (states.get(i).equals("OPEN")) {
                send(
                        request(
                                Kind.KEPT,
                                ids.get(i),
                                "/complaints/" + reference + "/promises/" + ids.get(i) + "/keep",
                                "{\"outcome\": \"REACHED\"}"),
                        log);
            }
        }
    }

    private static Request request(Kind kind, String subject, String path, String body) {
        return new Request(kind, subject, path, UUID.randomUUID().toString(), body);
    }

    /** Asks, and writes down a yes before anything else happens. */
    private Reply send(Request request, CommitLog log) throws IOException, InterruptedException {
        inDoubt = request;
        Reply reply = api.post(request.path(), request.key(), request.body());
        inDoubt = null;
        if (!reply.isYes()) {
            note(request.kind() + " " + reply.status() + " " + code(reply));
            return reply;
        }
        log.write(new Commit(Instant.now(), request.kind(), subject(request, reply), request.key()));
        commits++;
        if (request.kind() == Kind.REGISTERED) {
            cases.add(reply.text("reference"));
        }
        answered.addLast(new Answered(request, reply));
        if (answered.size() > ASKED_AGAIN) {
            answered.removeFirst();
        }
        return reply;
    }

    private static String subject(Request request, Reply reply) {
        return switch (request.kind()) {
            case REGISTERED -> reply.text("reference");
            case PROMISED -> reply.text("promise");
            case CLAIMED, COMPLETED, KEPT -> request.subject();
        };
    }

    private static String code(Reply reply) {
        return reply.texts("code").stream().findFirst().orElse("");
    }

    private void note(String refusal) {
        refusals.merge(refusal, 1, Integer::sum);
    }
}
