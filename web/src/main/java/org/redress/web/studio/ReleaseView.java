package org.redress.web.studio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.Caller;
import org.redress.shared.Retrying;
import org.redress.studio.boundary.DraftQueries;
import org.redress.studio.boundary.ReleaseDetails;
import org.redress.studio.boundary.ReleaseQueries;
import org.redress.studio.boundary.ReleaseService;
import org.redress.studio.boundary.RestoreRelease;
import org.redress.studio.domain.DraftStep;
import org.redress.studio.domain.ModelKind;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.shell.Me;

/** One release: what it was to improve, what it does otherwise, who did what, its files; and how it is made live again. */
@Named
@ViewScoped
public class ReleaseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ReleaseQueries queries;

    @Inject
    transient ReleaseService service;

    @Inject
    transient DraftQueries drafts;

    @Inject
    transient ReleasesView people;

    @Inject
    transient StaffDirectory directory;

    @Inject
    transient DifferenceWords differences;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Me me;

    private int number;
    private String reason = "";
    private transient @Nullable ReleaseDetails details;
    private transient @Nullable ReleaseRow row;
    private transient @Nullable List<String> files;
    private transient @Nullable List<DrawnRow> drawn;

    /** Refuses what is not there before anything is shown. */
    public void load() {
        getDetails();
    }

    /** Makes it live again, as a new release, whose page she sees. */
    public String restore() {
        RestoreRelease command = new RestoreRelease(number, reason.strip());
        int made = retrying.call(() -> service.restore(command)).number();
        messages.done("studio.release.restored.text", number, made);
        return "/studio/release.xhtml?number=" + made + "&faces-redirect=true";
    }

    public ReleaseDetails getDetails() {
        if (details == null) {
            details = queries.details(number);
        }
        return details;
    }

    public ReleaseRow getRow() {
        if (row == null) {
            row = people.rows(List.of(getDetails().summary())).get(0);
        }
        return row;
    }

    public List<ChangedFile> getChanged() {
        return differences.of(getDetails().differences());
    }

    /** Whether she may make it live again: a process owner, what was live once and is not now. */
    public boolean isRestorable() {
        return me.is(Caller.PROCESS_OWNER)
                && !getDetails().summary().live()
                && getDetails().summary().deploymentId().isPresent();
    }

    /** Its files by name; what people call each is said beside it. */
    public List<String> getFiles() {
        if (files == null) {
            files = List.copyOf(queries.models(number).keySet());
        }
        return files;
    }

    public String labelOf(String file) {
        return differences.file(file);
    }

    public ModelKind kindOf(String file) {
        return ModelKind.of(file);
    }

    /** Where a file is taken along. */
    public String addressOf(String file) {
        return "/api/pages/model-files/releases/" + number + "?name=" + URLEncoder.encode(file, StandardCharsets.UTF_8);
    }

    /** Who drew what, the last first. */
    public List<DrawnRow> getDrawn() {
        if (drawn == null) {
            List<DraftStep> steps =
                    getDetails().summary().draft().map(drafts::steps).orElseGet(List::of);
            Map<Long, String> names =
                    directory.names(steps.stream().map(DraftStep::by).collect(Collectors.toSet()));
            drawn = steps.stream()
                    .map(step -> new DrawnRow(
                            step.at(), names.getOrDefault(step.by(), ""), differences.file(step.resource())))
                    .toList();
        }
        return drawn;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int value) {
        number = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
