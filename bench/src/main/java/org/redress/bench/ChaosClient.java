package org.redress.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.redress.bench.Api.Reply;
import org.redress.bench.CommitLog.Kind;

/**
 * One client: registers complaints and takes each through its forms, a few at a time. Whatever it asks to change goes
 * under a key; what was acknowledged is on disk before the next request; what it got no answer to it asks again later.
 */
final class ChaosClient {
    private static final int CASES = 4;

    private static final Set<String> OPEN = Set.of("OPEN", "REMINDED", "MOVED");

    private final String name;
    private final Api api;
    private final Witness witness;
    private final String staffId;
    private final Random random;
    private final Forms forms = new Forms(Clock.systemUTC());
    private final List<String> cases = new ArrayList<>();
    private volatile boolean stopped;
    private int registered;

    ChaosClient(String name, Api api, Path directory, String staffId, long seed) {
        this.name = name;
        this.api = api;
        this.witness = new Witness(api, directory.resolve(name + ".log"));
        this.staffId = staffId;
        this.random = new Random(seed);
    }

    /** Works until it is told to stop, or the server is gone. */
    void work() throws InterruptedException {
        stopped = false;
        try {
            while (!stopped) {
                step();
            }
        } catch (IOException e) {
            // The server is gone; what it was asked last is in doubt.
        }
    }

    void stop() {
        stopped = true;
    }

    /** What it was told. */
    Witness witness() {
        return witness;
    }

    private void step() throws IOException, InterruptedException {
        if (cases.isEmpty() || (cases.size() < CASES && random.nextInt(5) == 0)) {
            register();
            return;
        }
        String reference = cases.get(random.nextInt(cases.size()));
        Reply list = api.get("/work-items?reference=" + reference);
        if (!list.isYes()) {
            witness.note("work list " + list.status());
            cases.remove(reference);
            return;
        }
        List<String> items = list.texts("id");
        if (items.isEmpty()) {
            cases.remove(reference);
            return;
        }
        goOn(reference, items.get(0), list.text("form"));
    }

    private void register() throws IOException, InterruptedException {
        registered++;
        Reply reply = witness.ask(
                Kind.REGISTERED, "", "/complaints", forms.register(name + "-" + registered + random.nextInt(1000)));
        if (!reply.isYes()) {
            return;
        }
        String reference = reply.text("reference");
        cases.add(reference);
        if (random.nextInt(4) == 0) {
            witness.ask(Kind.PROMISED, "", "/complaints/" + reference + "/promises", forms.contact());
        }
    }

    private void goOn(String reference, String item, String form) throws IOException, InterruptedException {
        if (!witness.ask(Kind.CLAIMED, item, "/work-items/" + item + "/claim", "")
                .isYes()) {
            cases.remove(reference);
            return;
        }
        if (form.equals("form:report")) {
            tellEverybody(api, witness, reference);
        }
        if (form.equals("form:close")) {
            keepPromises(reference);
        }
        String[] completion = forms.completion(form, staffId);
        if (!witness.ask(Kind.COMPLETED, item, "/work-items/" + item + "/complete" + completion[0], completion[1])
                .isYes()) {
            cases.remove(reference);
        }
    }

    /** Tells whoever is on the list of a case and has not been told. */
    static void tellEverybody(Api api, Witness witness, String reference) throws IOException, InterruptedException {
        List<String> ids = api.get("/complaints/" + reference + "/stakeholders").texts("id");
        if (!ids.isEmpty()) {
            String body =
                    "{\"stakeholders\": [" + String.join(", ", ids) + "], \"way\": \"MEETING\", \"note\": \"Told.\"}";
            Reply told = api.post(
                    "/complaints/" + reference + "/stakeholders/tell",
                    UUID.randomUUID().toString(),
                    body);
            if (!told.isYes()) {
                witness.note("tell " + told.status());
            }
        }
    }

    private void keepPromises(String reference) throws IOException, InterruptedException {
        Reply list = api.get("/complaints/" + reference + "/promises");
        List<String> ids = list.texts("id");
        List<String> states = list.texts("state");
        for (int i = 0; i < ids.size(); i++) {
            if (OPEN.contains(states.get(i))) {
                settle("/complaints/" + reference + "/promises/" + ids.get(i), ids.get(i));
            }
        }
    }

    /** Some are moved before they are kept, and some are withdrawn. */
    private void settle(String promise, String id) throws IOException, InterruptedException {
        int turn = random.nextInt(5);
        if (turn == 0) {
            witness.ask(Kind.WITHDRAWN, id, promise + "/withdraw", forms.noLongerNeeded());
            return;
        }
        if (turn == 1) {
            witness.ask(Kind.MOVED, id, promise + "/move", forms.later());
        }
        witness.ask(Kind.KEPT, id, promise + "/keep", "{\"outcome\": \"REACHED\"}");
    }
}
