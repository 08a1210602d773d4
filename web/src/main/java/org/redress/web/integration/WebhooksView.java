package org.redress.web.integration;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.integration.boundary.ReceiverCheck;
import org.redress.integration.boundary.Subscribe;
import org.redress.integration.boundary.SubscriptionQueries;
import org.redress.integration.boundary.SubscriptionService;
import org.redress.integration.boundary.SubscriptionView;
import org.redress.integration.boundary.WebhookTrial;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;

/** The systems that are sent what happens: subscribed, tried, paused, given a new secret, ended. Source: R-187. */
@Named
@ViewScoped
public class WebhooksView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/integration/webhooks.xhtml?faces-redirect=true";
    private static final String SECRET = "redress.webhook.secret";

    @Inject
    transient SubscriptionService service;

    @Inject
    transient SubscriptionQueries queries;

    @Inject
    transient ReceiverCheck receivers;

    @Inject
    transient WebhookTrial trial;

    @Inject
    transient StaffAtWork staff;

    @Inject
    transient StaffDirectory directory;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    private @Nullable Long changed;
    private String name = "";
    private String url = "";
    private List<CaseEventKind> kinds = List.of();
    private @Nullable Long worksFor;
    private transient @Nullable List<SubscriptionView> rows;
    private transient @Nullable Map<Long, String> names;

    /** Fills the form with the subscription that is to be changed. */
    public void choose() {
        if (changed != null) {
            SubscriptionView chosen = queries.one(changed);
            name = chosen.name();
            url = chosen.url().toString();
            kinds = chosen.kinds();
            worksFor = chosen.worksFor();
        }
    }

    /** Subscribes; the page after the redirect shows the secret, and no page after that one. */
    public String subscribe() {
        Subscribe command = command();
        receivers.require(command.address());
        long person = Objects.requireNonNull(worksFor, "nobody was chosen");
        flash().put(
                        SECRET,
                        retrying.call(() -> service.subscribe(command, person))
                                .secret()
                                .text());
        return HERE;
    }

    public String change() {
        Subscribe command = command();
        receivers.require(command.address());
        long id = Objects.requireNonNull(changed, "nothing was chosen");
        retrying.run(() -> service.change(id, command));
        messages.done("integration.webhooks.changed.text");
        return HERE;
    }

    public String pause(long subscriptionId) {
        retrying.run(() -> service.pause(subscriptionId));
        messages.done("integration.webhooks.paused.text");
        return HERE;
    }

    public String goOn(long subscriptionId) {
        retrying.run(() -> service.goOn(subscriptionId));
        messages.done("integration.webhooks.goeson.text");
        return HERE;
    }

    public String renewSecret(long subscriptionId) {
        flash().put(
                        SECRET,
                        retrying.call(() -> service.renewSecret(subscriptionId)).text());
        return HERE;
    }

    /** Sends a test event and says what came of it. */
    public String tryOut(long subscriptionId) {
        messages.done(
                trial.send(subscriptionId).isEmpty()
                        ? "integration.webhooks.arrived.text"
                        : "integration.webhooks.lost.text");
        return HERE;
    }

    public String remove(long subscriptionId) {
        retrying.run(() -> service.remove(subscriptionId));
        messages.done("integration.webhooks.removed.text");
        return HERE;
    }

    /** The secret that was made a moment ago; nothing on any other page. */
    public @Nullable Object getSecret() {
        return flash().get(SECRET);
    }

    public List<SubscriptionView> getRows() {
        if (rows == null) {
            rows = queries.all();
        }
        return rows;
    }

    /** The name of the staff member whose sight it has. */
    public String worksFor(SubscriptionView row) {
        if (names == null) {
            names = directory.names(
                    getRows().stream().map(SubscriptionView::worksFor).collect(Collectors.toSet()));
        }
        return names.getOrDefault(row.worksFor(), "");
    }

    public @Nullable Instant deliveredAt(SubscriptionView row) {
        return row.deliveredAt().orElse(null);
    }

    public @Nullable Instant failedAt(SubscriptionView row) {
        return row.failedAt().orElse(null);
    }

    public @Nullable DeliveryProblem problemOf(SubscriptionView row) {
        return row.problem().orElse(null);
    }

    /** Until when the secret before the last one signs, too. */
    public @Nullable Instant formerUntil(SubscriptionView row) {
        return row.formerSecretUntil().orElse(null);
    }

    public List<CaseEventKind> getAllKinds() {
        return List.of(CaseEventKind.values());
    }

    /** Whose sight a system can have. */
    public List<StaffPerson> getPeople() {
        return staff.everybody();
    }

    private Subscribe command() {
        return new Subscribe(name, url, Set.copyOf(kinds));
    }

    public @Nullable Long getChanged() {
        return changed;
    }

    public void setChanged(@Nullable Long changed) {
        this.changed = changed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public List<CaseEventKind> getKinds() {
        return kinds;
    }

    public void setKinds(List<CaseEventKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    public @Nullable Long getWorksFor() {
        return worksFor;
    }

    public void setWorksFor(@Nullable Long worksFor) {
        this.worksFor = worksFor;
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }
}
