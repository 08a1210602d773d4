package org.redress.web.description;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.commitment.boundary.MovePromise;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.domain.PromiseDue;
import org.redress.commitment.domain.Remedy;
import org.redress.commitment.domain.WordFate;
import org.redress.commitment.domain.WordGiver;
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Severity;
import org.redress.contact.domain.Medium;
import org.redress.customer.domain.Grade;
import org.redress.identity.domain.Caller;
import org.redress.integration.boundary.Subscribe;
import org.redress.participant.boundary.GiveDate;
import org.redress.search.domain.CaseState;
import org.redress.search.domain.FoundKind;
import org.redress.solution.boundary.ProposeSolution;
import org.redress.studio.domain.FigurePeriod;
import org.redress.studio.domain.StepNumber;
import org.redress.visit.boundary.MoveVisit;
import org.redress.web.absence.AbsencesResource;
import org.redress.web.abuse.AbuseResource;
import org.redress.web.casehistory.CaseEventsResource;
import org.redress.web.casehistory.EventsResource;
import org.redress.web.commitment.KeptPromisesResource;
import org.redress.web.commitment.OwedPromisesResource;
import org.redress.web.commitment.PromiseScope;
import org.redress.web.commitment.PromisesResource;
import org.redress.web.complaint.ComplaintsResource;
import org.redress.web.complaint.FoundComplaint;
import org.redress.web.complaint.WholeComplaint;
import org.redress.web.correspondence.MessagesResource;
import org.redress.web.custody.OrphansResource;
import org.redress.web.customer.CompaniesResource;
import org.redress.web.customer.CustomerCorrection;
import org.redress.web.customer.CustomersResource;
import org.redress.web.customer.KnownCompany;
import org.redress.web.customer.KnownCustomer;
import org.redress.web.customer.ReadBack;
import org.redress.web.escalation.EscalationsResource;
import org.redress.web.handover.HandoversResource;
import org.redress.web.intake.ImportStatus;
import org.redress.web.integration.WebhooksResource;
import org.redress.web.notification.NoticesResource;
import org.redress.web.participant.ParticipantsResource;
import org.redress.web.recovery.RecoveryResource;
import org.redress.web.related.MergeResource;
import org.redress.web.related.RelationsResource;
import org.redress.web.rest.FormsResource;
import org.redress.web.rest.MeResource;
import org.redress.web.search.SearchResource;
import org.redress.web.selfservice.LinksResource;
import org.redress.web.servicelevel.AgreementDraftsResource;
import org.redress.web.servicelevel.AgreementsResource;
import org.redress.web.servicelevel.CalendarDraftsResource;
import org.redress.web.servicelevel.CalendarsResource;
import org.redress.web.servicelevel.ClocksResource;
import org.redress.web.servicelevel.ForceMajeureResource;
import org.redress.web.servicelevel.MonthsResource;
import org.redress.web.solution.AlternativesResource;
import org.redress.web.solution.AuthorityResource;
import org.redress.web.stakeholder.StakeholdersResource;
import org.redress.web.studio.DraftEditorResource;
import org.redress.web.studio.DrawnModelResource;
import org.redress.web.studio.FiguresResource;
import org.redress.web.studio.ModelDraftResource;
import org.redress.web.studio.ModelDraftsResource;
import org.redress.web.studio.ModelReleasesResource;
import org.redress.web.studio.ModelsResource;
import org.redress.web.studio.ShippedModelsResource;
import org.redress.web.studio.VocabularyResource;
import org.redress.web.team.TeamsResource;
import org.redress.web.visit.VisitsResource;
import org.redress.web.worklist.NextTaskResource;
import org.redress.web.worklist.OpenTask;
import org.redress.web.worklist.SavedViewsResource;
import org.redress.web.worklist.WorkItemsResource;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkListView;

/** What the description of the interface describes beyond what the server finds out by itself. */
final class DescribedRecords {
    /** Each resource of the interface. */
    static final List<Class<?>> RESOURCES = List.of(
            AbsencesResource.class,
            AbuseResource.class,
            AgreementDraftsResource.class,
            AgreementsResource.class,
            AlternativesResource.class,
            AuthorityResource.class,
            CalendarDraftsResource.class,
            CalendarsResource.class,
            ComplaintsResource.class,
            CaseEventsResource.class,
            ClocksResource.class,
            CompaniesResource.class,
            CustomersResource.class,
            EscalationsResource.class,
            EventsResource.class,
            FiguresResource.class,
            ForceMajeureResource.class,
            FormsResource.class,
            HandoversResource.class,
            org.redress.web.intake.ImportsResource.class,
            LinksResource.class,
            MeResource.class,
            MessagesResource.class,
            ModelsResource.class,
            DraftEditorResource.class,
            DrawnModelResource.class,
            ModelDraftResource.class,
            ModelDraftsResource.class,
            ModelReleasesResource.class,
            ShippedModelsResource.class,
            VocabularyResource.class,
            MonthsResource.class,
            NextTaskResource.class,
            NoticesResource.class,
            OrphansResource.class,
            KeptPromisesResource.class,
            OwedPromisesResource.class,
            ParticipantsResource.class,
            PromisesResource.class,
            RecoveryResource.class,
            RelationsResource.class,
            MergeResource.class,
            SavedViewsResource.class,
            SearchResource.class,
            StakeholdersResource.class,
            TeamsResource.class,
            VisitsResource.class,
            WebhooksResource.class,
            WorkItemsResource.class);

    /** Choices that parameters have, by the name the resources refer to. */
    static final List<Class<? extends Enum<?>>> CHOICES = List.of(
            Caller.class,
            CaseState.class,
            Channel.class,
            ComplaintStatus.class,
            ContactKind.class,
            FigurePeriod.class,
            FoundKind.class,
            Grade.class,
            Medium.class,
            Phase.class,
            PromiseDue.class,
            PromiseScope.class,
            Remedy.class,
            Severity.class,
            StepNumber.class,
            WordFate.class,
            WordGiver.class,
            WorkListView.class);

    /** Commands of doors that come as they are, by the name the resources refer to. */
    static final Map<String, Class<? extends Record>> COMMANDS = Map.of(
            "RegisterComplaint", RegisterComplaint.class,
            "NextContact", NextContact.class,
            "MovePromise", MovePromise.class,
            "GiveDate", GiveDate.class,
            "MoveVisit", MoveVisit.class,
            "ProposeSolution", ProposeSolution.class,
            "Subscribe", Subscribe.class);

    private static final List<Class<? extends Record>> OF_THEIR_OWN = List.of(
            FoundComplaint.class,
            WholeComplaint.class,
            ImportStatus.class,
            OpenTask.class,
            KnownCompany.class,
            KnownCustomer.class,
            CustomerCorrection.class,
            ReadBack.class);
    private static final List<String> SENT = List.of(
            "NewStakeholder",
            "NewParticipantRequest",
            "NoLongerNeeded",
            "NewVisit",
            "NewAbuseStage",
            "NewEscalation",
            "NewHandover",
            "HandoverNotNeeded",
            "EscalationNotNeeded",
            "NewAbsence",
            "LastDay",
            "NewCorrection",
            "NewKeptView",
            "CorrectionTakenBack",
            "NewAgreement",
            "AgreementDraft",
            "AgreementSignOff",
            "AgreementEnd",
            "CalendarHours",
            "CalendarHolidayFile",
            "CalendarSignOff",
            "NewForceMajeure",
            "MoreTouched",
            "ForceMajeureEnd",
            "VisitNotNeeded",
            "RecoveryStepMark",
            "HeatTick",
            "Told",
            "Excuse",
            "Words",
            "Kept",
            "NotNeeded",
            "CustomerCorrection",
            "ReadBack",
            "NewRelation",
            "NewMerge",
            "SearchFor",
            "NewMessage",
            "ModelsToCheck",
            "NewDraft",
            "ShippedToTakeUp",
            "ModelToLookAt",
            "DraftOffer",
            "ImprovementAnswer",
            "DraftApproval",
            "DraftNotApproved",
            "WhoseFiles",
            "ModelToDraw",
            "DraftVersion",
            "FixToMake",
            "EditorComes",
            "ReleaseToRestore",
            "TextToCheck",
            "NewNote",
            "Withdrawal");

    private DescribedRecords() {}

    /** The records of the resources with the names they have there. */
    static List<Class<? extends Record>> all() {
        return Stream.concat(
                        RESOURCES.stream()
                                .flatMap(resource -> Arrays.stream(resource.getDeclaredClasses()))
                                .filter(type -> type.isRecord() && type.isAnnotationPresent(Schema.class))
                                .<Class<? extends Record>>map(type -> type.asSubclass(Record.class)),
                        OF_THEIR_OWN.stream())
                .toList();
    }

    static String nameOf(Class<? extends Record> type) {
        Schema named = type.getAnnotation(Schema.class);
        return named == null || named.name().isEmpty() ? type.getSimpleName() : named.name();
    }

    /** Whether clients send it; the others are answered. */
    static boolean isSent(Class<? extends Record> type) {
        return SENT.contains(nameOf(type));
    }
}
