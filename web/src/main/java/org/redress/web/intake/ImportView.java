package org.redress.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.intake.boundary.ImportProgress;
import org.redress.intake.boundary.ImportQueries;
import org.redress.intake.boundary.ImportReception;
import org.redress.intake.boundary.ImportReportLine;
import org.redress.intake.boundary.ImportRunner;
import org.redress.intake.boundary.ImportService;
import org.redress.intake.boundary.ProfileView;
import org.redress.intake.domain.ImportState;
import org.redress.shared.Retrying;

/** Upload, dry run, import, report. Source: R-002. */
@Named
@ViewScoped
public class ImportView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN_LINES = 200;

    @Inject
    transient ImportReception reception;

    @Inject
    transient ImportService service;

    @Inject
    transient ImportQueries queries;

    @Inject
    transient ImportRunner runner;

    @Inject
    transient Retrying retrying;

    private @Nullable Long jobId;
    private @Nullable String profile;
    private transient @Nullable Part file;
    private transient @Nullable List<ImportReportLine> report;

    /** Keeps the file and starts its dry run. */
    public String upload() throws IOException {
        if (file == null || profile == null) {
            return "";
        }
        long job = received(profile, file);
        retrying.run(() -> service.beginCheck(job));
        runner.checkLater(job);
        return here(job);
    }

    /** The server's own copy of what was sent goes at once, whatever becomes of it. */
    private long received(String layout, Part sent) throws IOException {
        try (InputStream content = sent.getInputStream()) {
            return reception.receive(
                    layout, Optional.ofNullable(sent.getSubmittedFileName()).orElse(""), content);
        } finally {
            sent.delete();
        }
    }

    /** Registers the rows that the dry run accepted. */
    public String start() {
        long job = required();
        retrying.run(() -> service.beginImport(job));
        runner.importLater(job);
        return here(job);
    }

    /** Reads the file again. */
    public String check() {
        long job = required();
        retrying.run(() -> service.beginCheck(job));
        runner.checkLater(job);
        return here(job);
    }

    /** The import shown; none while a file is to be chosen. */
    public @Nullable ImportProgress getJob() {
        return jobId == null ? null : queries.byId(jobId);
    }

    /** Whether rows can be registered now. */
    public boolean isReady() {
        ImportState state =
                Optional.ofNullable(getJob()).map(ImportProgress::state).orElse(ImportState.UPLOADED);
        return state == ImportState.CHECKED || state == ImportState.INTERRUPTED;
    }

    /** The first lines of the report; all of it is in the file to be saved. */
    public List<ImportReportLine> getReport() {
        if (report == null) {
            report = jobId == null
                    ? List.of()
                    : queries.report(jobId).stream().limit(SHOWN_LINES).toList();
        }
        return report;
    }

    /** The size above which a file is refused. */
    public long getLargestMegabytes() {
        return queries.largestMegabytes();
    }

    public List<ImportProgress> getNewest() {
        return queries.newest();
    }

    public List<ProfileView> getProfiles() {
        return queries.profiles();
    }

    private long required() {
        if (jobId == null) {
            throw new IllegalStateException("no import is shown");
        }
        return jobId;
    }

    private static String here(long job) {
        return "/intake/import.xhtml?id=" + job + "&faces-redirect=true";
    }

    public @Nullable Long getJobId() {
        return jobId;
    }

    public void setJobId(@Nullable Long jobId) {
        this.jobId = jobId;
    }

    public @Nullable String getProfile() {
        return profile;
    }

    public void setProfile(@Nullable String profile) {
        this.profile = profile;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
