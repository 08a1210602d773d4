package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.studio.boundary.DecisionFiguresQueries;
import org.redress.studio.boundary.LiveProcess;
import org.redress.studio.boundary.LiveTable;
import org.redress.studio.boundary.ProcessFiguresQueries;

/** The processes and tables that new cases go by, with how much of each there is. Source. */
@Named
@RequestScoped
public class ProcessesView {
    @Inject
    ProcessFiguresQueries queries;

    @Inject
    DecisionFiguresQueries decisions;

    private @Nullable List<LiveProcess> processes;
    private @Nullable List<LiveTable> tables;

    public List<LiveProcess> getProcesses() {
        if (processes == null) {
            processes = queries.processes();
        }
        return processes;
    }

    public List<LiveTable> getTables() {
        if (tables == null) {
            tables = decisions.tables();
        }
        return tables;
    }

    /** The release that changed it last; empty while it is as it first was. */
    public @Nullable Integer tableChangedIn(LiveTable table) {
        return table.changedIn().orElse(null);
    }

    /** The release that changed it last; empty while it is as it first was. */
    public @Nullable Integer changedIn(LiveProcess process) {
        return process.changedIn().orElse(null);
    }
}
