package org.redress.intake.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.CLIENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.intake.domain.ImportFiles;
import org.redress.intake.domain.ImportJob;
import org.redress.intake.domain.ImportProfile;
import org.redress.intake.domain.ImportRepository;

/** What was imported, and what became of it row by row. */
@Stateless
public class ImportQueries {
    private static final int SHOWN = 20;

    @Inject
    ImportRepository imports;

    @Inject
    ImportFiles files;

    @Inject
    CurrentActor actor;

    /** The layouts that can be imported, by name. */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM, CLIENT})
    public List<ProfileView> profiles() {
        return files.profiles().values().stream()
                .map(profile -> new ProfileView(profile.id(), profile.name()))
                .toList();
    }

    /** The size in megabytes above which a file is refused. */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM, CLIENT})
    public long largestMegabytes() {
        return files.largestMegabytes();
    }

    /**
     * Returns when there is such a layout.
     *
     * @throws LayoutUnknown when there is none
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM, CLIENT})
    public void requireLayout(String profileId) {
        Set<String> known = files.profiles().keySet();
        if (!known.contains(profileId)) {
            throw new LayoutUnknown(profileId, known);
        }
    }

    /**
     * One import.
     *
     * @throws ImportNotFound when there is no such import
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM, CLIENT})
    public ImportProgress byId(long jobId) {
        return ImportProgress.of(job(jobId));
    }

    /** The newest twenty imports, newest first. */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM})
    public List<ImportProgress> newest() {
        return imports.newest(SHOWN).stream().map(ImportProgress::of).toList();
    }

    /**
     * The report of the last pass in the order of the file: after a dry run what is not accepted or known already, after
     * an import every row.
     *
     * @throws ImportNotFound when there is no such import
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM, CLIENT})
    public List<ImportReportLine> report(long jobId) {
        return imports.lines(job(jobId).id()).stream().map(ImportReportLine::of).toList();
    }

    @Allows(SYSTEM)
    public ImportProfile profileOf(long jobId) {
        String id = job(jobId).profileId();
        return Objects.requireNonNull(files.profiles().get(id), "the layout of import " + jobId + " is gone");
    }

    private ImportJob job(long jobId) {
        return imports.job(jobId).filter(job -> job.isOpenTo(actor.get())).orElseThrow(ImportNotFound::new);
    }
}
