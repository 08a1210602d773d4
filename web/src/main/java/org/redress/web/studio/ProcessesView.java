package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.studio.boundary.LiveProcess;
import org.redress.studio.boundary.ProcessFiguresQueries;

/** The processes new cases start on, with how much of each there is now. Source. */
@Named
@RequestScoped
public class ProcessesView {
    @Inject
    ProcessFiguresQueries queries;

    private @Nullable List<LiveProcess> processes;

    public List<LiveProcess> getProcesses() {
        if (processes == null) {
            processes = queries.processes();
        }
        return processes;
    }

    /** The release that changed it last; empty while it is as it first was. */
    public @Nullable Integer changedIn(LiveProcess process) {
        return process.changedIn().orElse(null);
    }
}
