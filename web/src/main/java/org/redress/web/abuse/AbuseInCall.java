package org.redress.web.abuse;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.abuse.boundary.AbuseQueries;
import org.redress.abuse.boundary.CallBack;
import org.redress.abuse.boundary.StageInCall;
import org.redress.abuse.domain.AbuseStage;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.domain.DayAndHour;
import org.redress.contact.domain.ContactMethod;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.web.draft.TypedFields;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** What is done about an abusive caller while her call is taken, before there is a case. Source: R-073, D-06. */
@Named
@ViewScoped
public class AbuseInCall implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Duration A_WHILE = Duration.ofHours(2);
    private static final List<AbuseStage> IN_ORDER = List.of(AbuseStage.values());

    @Inject
    transient AbuseQueries queries;

    @Inject
    transient PromiseQueries promises;

    @Inject
    transient Messages messages;

    @Inject
    transient Formats formats;

    @Inject
    transient Clock clock;

    private final CallBackEntry time = new CallBackEntry();
    private final List<String> taken = new ArrayList<>();
    private transient @Nullable List<StaffPerson> supervisors;
    private @Nullable Long supervisor;
    private String said = "";

    /** Takes the next stage; it is recorded with the case. The last one is taken by ending the call. */
    public void take() {
        if (isEnding()) {
            return;
        }
        taken.add(said.strip());
        said = "";
        if (isEnding()) {
            offerATime();
        }
    }

    /** Whoever has to end the call need not look for a time: the next good one stands there. */
    private void offerATime() {
        DayAndHour soon = DayAndHour.of(clock.instant().plus(A_WHILE), formats.zone());
        DayAndHour hour = new DayAndHour(soon.day(), soon.hour().withMinute(0));
        time.take(promises.check(hour, ContactMethod.TELEPHONE).instead().orElse(hour));
        supervisor =
                getSupervisors().stream().findFirst().map(StaffPerson::staffId).orElse(null);
    }

    /** Takes up the stages that were taken before the page was left. */
    public void goOnWith(TypedFields typed) {
        for (int place = 0; place < IN_ORDER.size() - 1; place++) {
            Optional<String> kept = typed.text("register:stage:" + place);
            if (kept.isEmpty()) {
                return;
            }
            said = kept.get().substring(1);
            take();
        }
    }

    /** The stages taken so far, in their order. */
    public List<StageInCall> stages() {
        return IntStream.range(0, taken.size())
                .mapToObj(
                        place -> new StageInCall(IN_ORDER.get(place), Optional.of(taken.get(place)), Optional.empty()))
                .toList();
    }

    /** The same, and that the call is ended now. */
    public List<StageInCall> stagesToTheEnd() {
        List<StageInCall> all = new ArrayList<>(stages());
        all.add(new StageInCall(AbuseStage.END_CALL, Optional.of(said), callBack()));
        return all;
    }

    /** What was said since the last stage that was taken; it belongs to none. */
    public String untaken() {
        return said.strip();
    }

    private Optional<CallBack> callBack() {
        return Optional.ofNullable(supervisor).flatMap(chosen -> time.when()
                .map(when -> new CallBack(chosen, when, messages.get("abuse.callback.about"))));
    }

    /** What was said at each stage that was taken. */
    public List<String> getTaken() {
        return taken;
    }

    /** The stage in that place. */
    public AbuseStage stage(int place) {
        return IN_ORDER.get(place);
    }

    /** The one that may come now. */
    public AbuseStage getNext() {
        return IN_ORDER.get(taken.size());
    }

    /** Whether the next stage ends the call. */
    public boolean isEnding() {
        return getNext() == AbuseStage.END_CALL;
    }

    /** Who can call back. */
    public List<StaffPerson> getSupervisors() {
        if (supervisors == null) {
            supervisors = queries.whoIsHereToCallBack();
        }
        return supervisors;
    }

    public CallBackEntry getTime() {
        return time;
    }

    public @Nullable Long getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(@Nullable Long value) {
        supervisor = value;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String value) {
        said = value;
    }
}
