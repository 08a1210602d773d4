package org.redress.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.redress.bench.Api.Reply;
import org.redress.bench.CommitLog.Kind;

/**
 * Somebody at work: takes what waits for her, in any order, and does it one way or another; now and then registers a
 * complaint, gives a case to a colleague, moves a promise or escalates. While she is away she is refused, as she would be.
 */
final class MonthsPerson {
    private static final List<String> UNTOUCHED = List.of("OPEN", "REMINDED", "MOVED");
    private static final double ABOVE_AN_AGENT = 0.25;
    private static final double ABOVE_A_SUPERVISOR = 0.05;

    private final String login;
    private final String staffId;
    private final boolean registers;
    private final Api api;
    private final Witness witness;
    private final Random random;
    private Forms forms;
    private List<MonthsPerson> colleagues = List.of();
    private int registered;
    private volatile boolean stopped;

    MonthsPerson(Person person, Api api, Witness witness, Forms forms, long seed) {
        this.login = person.login();
        this.staffId = person.staffId();
        this.registers = person.registers();
        this.api = api;
        this.witness = witness;
        this.forms = forms;
        this.random = new Random(seed);
    }

    /**
     * Who she is.
     *
     * @param registers whether complaints come to her
     */
    record Person(String login, String staffId, boolean registers) {}

    void knows(List<MonthsPerson> everybody) {
        colleagues = everybody.stream().filter(each -> each != this).toList();
    }

    /** Another day. */
    void begins(Forms today) {
        forms = today;
        witness.forgetAnswers();
        stopped = false;
    }

    void stop() {
        stopped = true;
    }

    String login() {
        return login;
    }

    String staffId() {
        return staffId;
    }

    Witness witness() {
        return witness;
    }

    /** So many steps, unless she is told to stop or the server is gone. */
    void work(int steps) throws InterruptedException {
        try {
            for (int i = 0; i < steps && !stopped; i++) {
                step(i);
            }
        } catch (IOException e) {
            // The server is gone; what it was asked last is in doubt.
        }
    }

    private void step(int number) throws IOException, InterruptedException {
        if (registers && number % 8 == 0) {
            register();
            return;
        }
        Reply list = api.get("/work-items?view=" + (random.nextBoolean() ? "MINE" : "QUEUE"));
        List<String> items = list.isYes() ? list.texts("id") : List.of();
        if (items.isEmpty()) {
            return;
        }
        String item = items.get(random.nextInt(items.size()));
        Reply task = api.get("/work-items/" + item);
        if (task.isYes()) {
            goOn(item, task.text("form"), task.text("reference"));
        }
    }

    private void register() throws IOException, InterruptedException {
        registered++;
        Reply reply = witness.ask(
                Kind.REGISTERED, "", "/complaints", forms.register(login + "-" + registered + random.nextInt(10_000)));
        if (reply.isYes() && random.nextInt(3) == 0) {
            witness.ask(Kind.PROMISED, "", "/complaints/" + reply.text("reference") + "/promises", forms.contact());
        }
    }

    private void goOn(String item, String form, String reference) throws IOException, InterruptedException {
        aside(reference);
        if (!witness.ask(Kind.CLAIMED, item, "/work-items/" + item + "/claim", "")
                .isYes()) {
            return;
        }
        if (form.equals("form:report")) {
            ChaosClient.tellEverybody(api, witness, reference);
        }
        if (form.equals("form:close")) {
            keepWhatIsOpen(reference);
        }
        String[] completion = completion(form);
        witness.ask(Kind.COMPLETED, item, "/work-items/" + item + "/complete" + completion[0], completion[1]);
    }

    /** What else happens to a case while somebody looks at it. */
    private void aside(String reference) throws IOException, InterruptedException {
        String complaint = "/complaints/" + reference;
        switch (random.nextInt(16)) {
            case 0 -> post(complaint + "/handovers", forms.handOver(colleague().staffId()));
            case 1 -> moveOne(complaint);
            case 2 -> post(complaint + "/escalations", forms.escalation());
            case 3 -> witness.ask(Kind.PROMISED, "", complaint + "/promises", forms.contact());
            default -> {}
        }
    }

    private MonthsPerson colleague() {
        return colleagues.get(random.nextInt(colleagues.size()));
    }

    private void moveOne(String complaint) throws IOException, InterruptedException {
        Reply list = api.get(complaint + "/promises");
        List<String> ids = list.texts("id");
        List<String> states = list.texts("state");
        for (int i = 0; i < ids.size(); i++) {
            if (UNTOUCHED.contains(states.get(i))) {
                witness.ask(Kind.MOVED, ids.get(i), complaint + "/promises/" + ids.get(i) + "/move", forms.later());
                return;
            }
        }
    }

    private void keepWhatIsOpen(String reference) throws IOException, InterruptedException {
        String complaint = "/complaints/" + reference;
        Reply list = api.get(complaint + "/promises");
        List<String> ids = list.texts("id");
        List<String> states = list.texts("state");
        for (int i = 0; i < ids.size(); i++) {
            if (UNTOUCHED.contains(states.get(i))) {
                witness.ask(
                        Kind.KEPT,
                        ids.get(i),
                        complaint + "/promises/" + ids.get(i) + "/keep",
                        "{\"outcome\": \"REACHED\"}");
            }
        }
    }

    private String[] completion(String form) {
        double turn = random.nextDouble();
        return switch (form) {
            case "form:propose" ->
                forms.proposal(turn < ABOVE_A_SUPERVISOR ? 25_000 : turn < ABOVE_AN_AGENT ? 3_870 : 900);
            case "form:approve" -> turn < 0.75 ? forms.approval() : forms.question();
            case "form:accept-handover" -> turn < 0.75 ? forms.accepted() : forms.givenBack();
            case "form:confirm" -> turn < 0.8 ? forms.completion(form, staffId) : forms.notSolved();
            case "form:accept-responsibility" -> turn < 0.85 ? forms.completion(form, staffId) : forms.notMine();
            default -> forms.completion(form, turn < 0.5 ? staffId : colleague().staffId());
        };
    }

    private void post(String path, String body) throws IOException, InterruptedException {
        Reply reply = api.post(path, UUID.randomUUID().toString(), body);
        if (!reply.isYes()) {
            witness.note(path.substring(path.lastIndexOf('/')) + " " + reply.status() + " "
                    + reply.texts("code").stream().findFirst().orElse(""));
        }
    }

    /** She is away, and somebody else stands in: entered by whoever may. */
    boolean away(MonthsPerson standIn, Instant today, int days) throws IOException, InterruptedException {
        return api.post(
                        "/absences",
                        UUID.randomUUID().toString(),
                        forms.absence(staffId, standIn.staffId(), today, days))
                .isYes();
    }
}
