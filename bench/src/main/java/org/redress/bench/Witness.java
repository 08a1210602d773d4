package org.redress.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.bench.Api.Reply;
import org.redress.bench.CommitLog.Commit;
import org.redress.bench.CommitLog.Kind;

/**
 * Asks the server to change something, each time under a key. What it said yes to is on disk before anything else is asked;
 * what it gave no answer to, and the last few that it answered, can be asked again.
 */
final class Witness {
    private static final int ASKED_AGAIN = 20;

    private final Api api;
    private final Path file;
    private final Deque<Answered> answered = new ArrayDeque<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private @Nullable Request inDoubt;
    private int commits;

    Witness(Api api, Path file) {
        this.api = api;
        this.file = file;
    }

    /** Something asked for, exactly as it was asked. */
    private record Request(Kind kind, String subject, String path, String key, String body) {}

    private record Answered(Request request, Reply reply) {}

    /**
     * Asks for a change.
     *
     * @param subject what it is about; empty when only the answer says it
     * @throws IOException when the server is gone; what was asked is in doubt then
     */
    Reply ask(Kind kind, String subject, String path, String body) throws IOException, InterruptedException {
        return send(new Request(kind, subject, path, UUID.randomUUID().toString(), body));
    }

    /**
     * After a restart: asks again what is in doubt, and the last few that were answered.
     *
     * @return how many of these were answered otherwise than before
     */
    int askAgain() throws IOException, InterruptedException {
        Request doubtful = inDoubt;
        if (doubtful != null) {
            send(doubtful);
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

    /** What was answered so far is not asked again: a key is good for a day. */
    void forgetAnswers() {
        answered.clear();
    }

    private Reply send(Request request) throws IOException, InterruptedException {
        inDoubt = request;
        Reply reply = api.post(request.path(), request.key(), request.body());
        inDoubt = null;
        if (!reply.isYes()) {
            note(request.kind() + " " + reply.status() + " " + code(reply));
            return reply;
        }
        try (CommitLog log = new CommitLog(file)) {
            log.write(new Commit(Instant.now(), request.kind(), subject(request, reply), request.key()));
        }
        commits++;
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
            case CLAIMED, COMPLETED, MOVED, WITHDRAWN, KEPT -> request.subject();
        };
    }

    private static String code(Reply reply) {
        return reply.texts("code").stream().findFirst().orElse("");
    }

    void note(String refusal) {
        refusals.merge(refusal, 1, Integer::sum);
    }

    /** What the server said no to, and how often. */
    Map<String, Integer> refusals() {
        return refusals;
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
}
