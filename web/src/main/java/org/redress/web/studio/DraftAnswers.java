package org.redress.web.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.studio.boundary.ChangeSentences;
import org.redress.studio.boundary.DraftDetails;
import org.redress.studio.boundary.DraftFile;
import org.redress.studio.boundary.DraftFindings;
import org.redress.studio.boundary.DraftSummary;
import org.redress.studio.boundary.Drawing;
import org.redress.studio.domain.DoneBy;
import org.redress.studio.domain.DraftEditor;
import org.redress.studio.domain.FileDifference;
import org.redress.studio.domain.ModelChange;
import org.redress.studio.domain.NotLive;
import org.redress.web.studio.ModelDraftResource.Draft;
import org.redress.web.studio.ModelDraftResource.DraftDifference;
import org.redress.web.studio.ModelDraftResource.FileOfDraft;
import org.redress.web.studio.ModelDraftResource.Said;
import org.redress.web.studio.ModelDraftResource.SaidOfFile;
import org.redress.web.studio.ModelDraftResource.WhatIsFound;
import org.redress.web.studio.ModelDraftsResource.DraftLine;
import org.redress.web.studio.ModelsResource.ModelFinding;

/** Says what is known of drafts with the names of people, for our pages and for other systems alike. */
@ApplicationScoped
public class DraftAnswers {
    @Inject
    StaffDirectory staff;

    @Inject
    CurrentActor actor;

    List<DraftLine> lines(List<DraftSummary> drafts) {
        Map<Long, String> names = names(drafts.stream()
                .flatMap(draft ->
                        Stream.of(draft.begun().staffId(), draft.changed().staffId())));
        return drafts.stream()
                .map(draft -> new DraftLine(
                        draft.number(),
                        draft.title(),
                        draft.state(),
                        draft.base(),
                        draft.overtaken(),
                        named(names, draft.begun()),
                        draft.begun().at(),
                        named(names, draft.changed()),
                        draft.changed().at(),
                        draft.changedFiles(),
                        draft.goesLiveAt()))
                .toList();
    }

    Draft draft(DraftDetails draft) {
        DraftSummary summary = draft.summary();
        Map<Long, String> names = names(Stream.of(
                        Stream.of(summary.begun(), summary.changed()).map(DoneBy::staffId),
                        draft.writers().stream(),
                        draft.editor().stream().map(DraftEditor::staffId),
                        Stream.of(draft.offered(), draft.approved())
                                .flatMap(Optional::stream)
                                .map(DoneBy::staffId),
                        draft.declined().stream().map(declined -> declined.staffId()))
                .flatMap(each -> each));
        return new Draft(
                summary.number(),
                summary.number(),
                summary.title(),
                summary.state(),
                draft.version(),
                new ModelDraftResource.BaseRelease(summary.base()),
                summary.overtaken(),
                draft.files().stream().map(DraftAnswers::file).toList(),
                draft.editor().map(editor -> editor(editor, names)),
                named(names, summary.changed()),
                summary.changed().at(),
                draft.canUndo(),
                draft.canRedo(),
                draft.writers().stream()
                        .map(writer -> names.getOrDefault(writer, ""))
                        .sorted()
                        .toList(),
                draft.ownOfMine(),
                draft.plan(),
                draft.offered().map(by -> named(names, by)),
                draft.offered().map(DoneBy::at),
                draft.approved().map(by -> named(names, by)),
                draft.approved().map(DoneBy::at),
                draft.declined()
                        .map(declined -> new ModelDraftResource.Declined(
                                names.getOrDefault(declined.staffId(), ""), declined.at(), declined.reason())),
                summary.goesLiveAt(),
                draft.notLive().map(NotLive::trouble),
                draft.release());
    }

    ModelDraftResource.DrawingNow drawn(Drawing drawing) {
        Map<Long, String> names =
                names(Stream.of(drawing.editor().staffId(), drawing.changed().staffId()));
        return new ModelDraftResource.DrawingNow(
                drawing.version(),
                drawing.resource(),
                drawing.xml(),
                editor(drawing.editor(), names),
                drawing.canUndo(),
                drawing.canRedo(),
                named(names, drawing.changed()),
                drawing.changed().at());
    }

    static WhatIsFound found(DraftFindings found, Locale language) {
        return new WhatIsFound(
                found.version(),
                found.releasable(),
                found.findings().stream()
                        .map(finding -> ModelFinding.of(finding, language))
                        .toList());
    }

    static DraftDifference difference(DraftDetails draft, List<FileDifference> differences, Locale language) {
        Map<String, String> labels =
                draft.files().stream().collect(Collectors.toMap(DraftFile::name, DraftFile::label));
        return new DraftDifference(said(differences, labels, language));
    }

    static List<SaidOfFile> said(List<FileDifference> differences, Map<String, String> labels, Locale language) {
        return differences.stream()
                .map(file -> new SaidOfFile(
                        file.resource(),
                        labels.getOrDefault(file.resource(), file.resource()),
                        file.changes().stream()
                                .map(change -> said(change, language))
                                .toList()))
                .toList();
    }

    private static Said said(ModelChange change, Locale language) {
        return new Said(change.kind(), change.element(), ChangeSentences.of(change, language));
    }

    private static FileOfDraft file(DraftFile file) {
        return new FileOfDraft(
                file.name(),
                file.label(),
                file.kind(),
                file.change() != DraftFile.Change.NONE,
                file.change() == DraftFile.Change.ADDED,
                file.change() == DraftFile.Change.REMOVED);
    }

    private ModelDraftResource.WhoDraws editor(DraftEditor editor, Map<Long, String> names) {
        return new ModelDraftResource.WhoDraws(
                names.getOrDefault(editor.staffId(), ""),
                editor.staffId() == actor.staff().staffId(),
                editor.since());
    }

    private Map<Long, String> names(Stream<Long> people) {
        return staff.names(people.distinct().toList());
    }

    private static String named(Map<Long, String> names, DoneBy by) {
        return names.getOrDefault(by.staffId(), "");
    }
}
