package org.redress.web.studio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.identity.domain.Caller;
import org.redress.studio.boundary.DraftDetails;
import org.redress.studio.boundary.DraftFile;
import org.redress.studio.boundary.DraftFile.Change;
import org.redress.studio.boundary.DraftQueries;
import org.redress.studio.domain.DraftState;
import org.redress.studio.domain.ModelKind;
import org.redress.web.shell.Me;

/**
 * The editor of one file of a draft. It draws the frame; what stands in it is asked for and kept by the page itself.
 * Source: R-182.
 */
@Named
@ViewScoped
public class DraftView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient DraftQueries drafts;

    @Inject
    transient EditorWords editorWords;

    @Inject
    transient Me me;

    private long draft;
    private String file = "";
    private boolean drawing;

    /** Chooses what is shown: the file that was asked for, else one that the draft changes, else the first. */
    public void load() {
        DraftDetails details = drafts.details(draft);
        List<DraftFile> files = details.files().stream()
                .filter(each -> each.change() != Change.REMOVED)
                .toList();
        file = Stream.of(
                        files.stream().filter(each -> each.name().equals(file)).findFirst(),
                        files.stream()
                                .filter(each -> each.change() != Change.NONE)
                                .findFirst(),
                        files.stream()
                                .filter(each -> each.kind() == ModelKind.PROCESS)
                                .findFirst())
                .flatMap(Optional::stream)
                .map(DraftFile::name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("draft " + draft + " has no process"));
        drawing = me.is(Caller.PROCESS_OWNER) && details.summary().state() == DraftState.DRAWING;
    }

    /** Whether whoever looks may draw in it at all; somebody else may do so at the moment. */
    public boolean isDrawing() {
        return drawing;
    }

    public boolean isProcess() {
        return ModelKind.of(file) == ModelKind.PROCESS;
    }

    /** The process that the file is named after. */
    public String getProcessId() {
        return file.replaceFirst("^process/", "").replaceFirst("\\.bpmn$", "");
    }

    public String getScript() {
        return isProcess() ? "studio.js" : "decision.js";
    }

    public String getStyles() {
        return isProcess() ? "studio.css" : "decision.css";
    }

    /** The sentences of the editor as JSON. */
    public String getWords() {
        return editorWords.all();
    }

    /** The languages besides that of the models as JSON. */
    public String getLanguages() {
        return editorWords.languages();
    }

    public long getDraft() {
        return draft;
    }

    public void setDraft(long draft) {
        this.draft = draft;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
