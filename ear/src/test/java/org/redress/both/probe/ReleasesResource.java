package org.redress.both.probe;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.studio.boundary.DraftQueries;
import org.redress.studio.boundary.DraftService;
import org.redress.studio.boundary.NewerModelsQueries;
import org.redress.studio.boundary.ReleaseQueries;
import org.redress.studio.boundary.ShippedWaiting;
import org.redress.studio.boundary.TakeUpShipped;
import org.redress.studio.domain.FileDifference;

/** What a process owner and a second person do with models, in one word, for a test from outside. */
@Path("/probe/releases")
@RequestScoped
public class ReleasesResource {
    @Inject
    ReleaseQueries queries;

    @Inject
    OwnersModels models;

    @Inject
    OwnersReleases owners;

    @Inject
    NewerModelsQueries newer;

    @Inject
    DraftQueries drawn;

    @Inject
    DraftService drafts;

    /** All releases, the newest first, a line each. */
    @GET
    public String all() {
        return queries.all().stream()
                .map(release -> release.line()
                        + (release.live() ? " live " : " waits ")
                        + release.deploymentId().orElse("nowhere"))
                .collect(Collectors.joining("\n"));
    }

    /** Releases the live models with one of them changed. */
    @GET
    @Path("/change")
    public String change() {
        Map<String, String> changed = models.live();
        changed.computeIfPresent(
                "process/ClosureProcess.bpmn", (name, xml) -> xml.replaceFirst(" name=\"", " name=\"Owner's: "));
        return models.release(changed, "Closure says whose it is.");
    }

    /** Releases the live models with a step added to the process of an enquiry. */
    @GET
    @Path("/add-step")
    public String addStep() {
        Map<String, String> changed = models.live();
        changed.computeIfPresent("process/EnquiryProcess.bpmn", (name, xml) -> AddedStep.in(xml));
        return models.release(changed, "Nobody answers from memory.");
    }

    /** Releases models with a slip of the pen in the table of service levels, whose recording cannot be left out. */
    @GET
    @Path("/mistype")
    public String mistype() {
        return mistyped("");
    }

    /** The same, and the owner says that a case may go on without the recording. */
    @GET
    @Path("/mistype-skippable")
    public String mistypeSkippable() {
        return mistyped("<camunda:property name=\"skippable\" value=\"true\"/>");
    }

    /** Classifies outside the step before, by a table with a word that nothing knows. */
    private String mistyped(String property) {
        Map<String, String> changed = models.live();
        changed.computeIfPresent(
                "decision/ServiceLevelDecision.dmn",
                (name, xml) -> xml.replaceAll("<text>\"[ABC]\"</text>", "<text>\"BE\" + \"E\"</text>"));
        changed.computeIfPresent("process/ClassificationProcess.bpmn", (name, xml) -> later(xml, property));
        return models.release(changed, "Classified a moment later.");
    }

    /** The recording of the classification as a job of its own that is tried once. */
    private static String later(String xml, String property) {
        String task = "id=\"Task_RecordClassification\"";
        String properties = "<camunda:properties>";
        int at = xml.indexOf(properties, xml.indexOf(task));
        String retries = "<camunda:failedJobRetryTimeCycle>R1/PT1M</camunda:failedJobRetryTimeCycle>";
        return (xml.substring(0, at) + retries + properties + property + xml.substring(at + properties.length()))
                .replace(task, task + " camunda:asyncBefore=\"true\"");
    }

    /** Takes up the shipped models that wait, as they are: what both have changed, whether the draft says it, and is known. */
    @GET
    @Path("/take-up")
    public String takeUp() {
        ShippedWaiting waits = newer.shipped().orElseThrow();
        long draft = drafts.takeUpShipped(new TakeUpShipped("What the product ships", Set.of()));
        return String.join(
                "\n",
                "both " + waits.bothChanged(),
                "product " + resources(waits.byProduct()),
                "live " + resources(waits.againstLive()),
                "draft " + resources(drawn.differences(draft)),
                newer.shipped().orElseThrow().draft().equals(Optional.of(draft)) ? "taken up" : "waits");
    }

    private static List<String> resources(List<FileDifference> files) {
        return files.stream().map(FileDifference::resource).toList();
    }

    @GET
    @Path("/forget")
    public String forget() {
        owners.forget();
        return all();
    }
}
