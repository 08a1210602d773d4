package org.redress.web.studio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.Caller;
import org.redress.shared.Retrying;
import org.redress.studio.boundary.BeginDraft;
import org.redress.studio.boundary.DraftQueries;
import org.redress.studio.boundary.DraftService;
import org.redress.studio.boundary.DraftSummary;
import org.redress.studio.boundary.NewerModelsQueries;
import org.redress.studio.boundary.ShippedWaiting;
import org.redress.studio.boundary.TakeUpShipped;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.shell.Me;

/** The drafts of models, where another one begins, and what an upgrade of the product brought. Source: R-182. */
@Named
@ViewScoped
public class DraftsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient DraftQueries queries;

    @Inject
    transient DraftService service;

    @Inject
    transient NewerModelsQueries newer;

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

    private String title = "";
    private String shippedTitle = "";
    private List<String> ours = new ArrayList<>();
    private transient @Nullable List<DraftRow> rows;
    private transient @Nullable Optional<ShippedWaiting> waiting;

    /** Begins one that says what is live, and goes on to draw in it. */
    public String begin() {
        BeginDraft command = new BeginDraft(title.strip());
        return drawing(retrying.call(() -> service.begin(command)));
    }

    /** Takes up what the product brought, and goes on to look at it in the editor. */
    public String takeUp() {
        TakeUpShipped command = new TakeUpShipped(shippedTitle.strip(), Set.copyOf(ours));
        return drawing(retrying.call(() -> service.takeUpShipped(command)));
    }

    private String drawing(long draft) {
        messages.done("studio.drafts.begun.text");
        return "/studio/draft.xhtml?draft=" + draft + "&faces-redirect=true";
    }

    /** Whether she draws. */
    public boolean isDrawing() {
        return me.is(Caller.PROCESS_OWNER);
    }

    public List<DraftRow> getRows() {
        if (rows == null) {
            List<DraftSummary> all = queries.all();
            Map<Long, String> names = directory.names(all.stream()
                    .flatMap(draft ->
                            Stream.of(draft.begun().staffId(), draft.changed().staffId()))
                    .collect(Collectors.toSet()));
            rows = all.stream().map(draft -> row(draft, names)).toList();
        }
        return rows;
    }

    private DraftRow row(DraftSummary draft, Map<Long, String> names) {
        return new DraftRow(
                draft,
                names.getOrDefault(draft.changed().staffId(), ""),
                draft.state().isOver()
                        ? Optional.empty()
                        : Optional.of(queries.findings(draft.number()).findings()));
    }

    public boolean isShippedWaiting() {
        return waiting().isPresent();
    }

    public ShippedWaiting getShipped() {
        return waiting().orElseThrow();
    }

    /** What the product does otherwise than in the version that is taken into account. */
    public List<ChangedFile> getByProduct() {
        return differences.of(getShipped().byProduct());
    }

    /** What would be another here. */
    public List<ChangedFile> getAgainstLive() {
        return differences.of(getShipped().againstLive());
    }

    /** The files that both have changed, by what people call them. */
    public Map<String, String> getBothChanged() {
        Map<String, String> files = new LinkedHashMap<>();
        getShipped().bothChanged().forEach(name -> files.put(differences.file(name), name));
        return files;
    }

    private Optional<ShippedWaiting> waiting() {
        if (waiting == null) {
            waiting = newer.shipped();
        }
        return waiting;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public String getShippedTitle() {
        return shippedTitle;
    }

    public void setShippedTitle(String value) {
        shippedTitle = value;
    }

    /** The files, of those that both have changed, that stay as they are here. */
    public List<String> getOurs() {
        return ours;
    }

    public void setOurs(List<String> value) {
        ours = new ArrayList<>(value);
    }
}
