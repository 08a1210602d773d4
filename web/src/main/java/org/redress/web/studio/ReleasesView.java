package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.studio.boundary.ReleaseQueries;
import org.redress.studio.boundary.ReleaseSummary;

/** Every release of the models: who drew it, who approved it, and why. Source. */
@Named
@RequestScoped
public class ReleasesView {
    private static final String STAFF = "staff:";

    @Inject
    ReleaseQueries queries;

    @Inject
    StaffDirectory directory;

    private @Nullable List<ReleaseRow> rows;

    public List<ReleaseRow> getRows() {
        if (rows == null) {
            rows = rows(queries.all());
        }
        return rows;
    }

    List<ReleaseRow> rows(Collection<ReleaseSummary> releases) {
        Map<Long, String> names =
                directory.names(releases.stream().flatMap(ReleasesView::people).collect(Collectors.toSet()));
        return releases.stream().map(release -> row(release, names)).toList();
    }

    private static ReleaseRow row(ReleaseSummary release, Map<Long, String> names) {
        return new ReleaseRow(
                release,
                release.drawnBy().stream()
                        .map(staff -> names.getOrDefault(staff, ""))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                release.approved()
                        .map(done -> names.getOrDefault(done.staffId(), ""))
                        .orElse(""),
                recorder(release)
                        .map(staff -> names.getOrDefault(staff, ""))
                        .findFirst()
                        .orElse(""));
    }

    private static Stream<Long> people(ReleaseSummary release) {
        return Stream.of(
                        release.drawnBy().stream(),
                        release.approved().stream().map(done -> done.staffId()),
                        recorder(release))
                .flatMap(people -> people);
    }

    /** Whoever made it, where a person did. */
    private static Stream<Long> recorder(ReleaseSummary release) {
        return release.recordedBy().startsWith(STAFF)
                ? Stream.of(Long.valueOf(release.recordedBy().substring(STAFF.length())))
                : Stream.empty();
    }
}
