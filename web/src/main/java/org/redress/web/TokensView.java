package org.redress.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.identity.boundary.IssueToken;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.boundary.TokenQueries;
import org.redress.identity.boundary.TokenService;
import org.redress.identity.boundary.TokenView;
import org.redress.identity.domain.TokenScope;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.shell.Formats;

/** The tokens of other systems: issued, shown once, revoked. Source: R-187. */
@Named
@ViewScoped
public class TokensView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/tokens.xhtml?faces-redirect=true";
    private static final String ISSUED = "redress.token.issued";
    private static final int USUAL_MONTHS = 3;

    @Inject
    transient TokenService service;

    @Inject
    transient TokenQueries queries;

    @Inject
    transient StaffAtWork staff;

    @Inject
    transient StaffDirectory directory;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Formats formats;

    @Inject
    transient Clock clock;

    private @Nullable String clientName;
    private List<TokenScope> scopes = List.of(TokenScope.IMPORTS);
    private @Nullable Long worksFor;
    private @Nullable LocalDate lastDay;
    private transient @Nullable List<TokenView> rows;
    private transient @Nullable Map<Long, String> names;

    /** Issues a token; the page after the redirect shows it, and no page after that one. */
    public String issue() {
        IssueToken command = new IssueToken(
                String.valueOf(clientName),
                Set.copyOf(scopes),
                Optional.ofNullable(worksFor),
                getLastDay().plusDays(1).atStartOfDay(formats.zone()).toInstant());
        flash().put(ISSUED, retrying.call(() -> service.issue(command)).text());
        return HERE;
    }

    public String revoke(long clientId) {
        retrying.run(() -> service.revoke(clientId));
        messages.done("shell.tokens.revoked.text");
        return HERE;
    }

    /** The token that was issued a moment ago; nothing on any other page. */
    public @Nullable Object getIssued() {
        return flash().get(ISSUED);
    }

    public List<TokenView> getRows() {
        if (rows == null) {
            rows = queries.all();
        }
        return rows;
    }

    /** The name of the staff member a token works for; nothing when it works for nobody. */
    public String worksFor(TokenView row) {
        if (names == null) {
            names = directory.names(
                    getRows().stream().flatMap(each -> each.worksFor().stream()).collect(Collectors.toSet()));
        }
        return row.worksFor().map(names::get).orElse("");
    }

    /** Whom a system can work for. */
    public List<StaffPerson> getPeople() {
        return staff.everybody();
    }

    public @Nullable Long getWorksFor() {
        return worksFor;
    }

    public void setWorksFor(@Nullable Long worksFor) {
        this.worksFor = worksFor;
    }

    public List<TokenScope> getAllScopes() {
        return List.of(TokenScope.values());
    }

    public @Nullable String getClientName() {
        return clientName;
    }

    public void setClientName(@Nullable String clientName) {
        this.clientName = clientName;
    }

    public List<TokenScope> getScopes() {
        return scopes;
    }

    public void setScopes(List<TokenScope> scopes) {
        this.scopes = List.copyOf(scopes);
    }

    /** The last day the token is good for; three months from now unless she says otherwise. */
    public LocalDate getLastDay() {
        return lastDay == null
                ? LocalDate.ofInstant(clock.instant(), formats.zone()).plusMonths(USUAL_MONTHS)
                : lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }
}
