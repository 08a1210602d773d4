package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.redress.shared.Retrying;
import org.redress.studio.boundary.CheckDrawn;
import org.redress.studio.boundary.DraftQueries;
import org.redress.studio.boundary.DrawModel;
import org.redress.studio.boundary.Drawing;
import org.redress.studio.boundary.DrawingDesk;
import org.redress.studio.boundary.MendingDesk;
import org.redress.studio.boundary.RemoveModel;
import org.redress.web.shell.RequestLanguage;
import org.redress.web.studio.DraftEditorResource.EditorComes;
import org.redress.web.studio.DrawnModelResource.DraftVersion;
import org.redress.web.studio.DrawnModelResource.FixToMake;
import org.redress.web.studio.DrawnModelResource.Model;
import org.redress.web.studio.DrawnModelResource.ModelToDraw;
import org.redress.web.studio.ModelDraftResource.Draft;
import org.redress.web.studio.ModelDraftResource.DraftDifference;
import org.redress.web.studio.ModelDraftResource.DrawingNow;
import org.redress.web.studio.ModelDraftResource.WhatIsFound;

/**
 * What the editor asks for and sends while a draft is drawn, with the session of whoever draws. A body of JSON is what another
 * site could not send with her cookie.
 */
@Path("/pages/studio/drafts/{draft}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftPagesResource {
    @Inject
    DraftQueries queries;

    @Inject
    DrawingDesk desk;

    @Inject
    MendingDesk mending;

    @Inject
    DraftAnswers answers;

    @Inject
    RequestLanguage language;

    @Inject
    Retrying retrying;

    @GET
    public Draft draft(@PathParam("draft") long number) {
        return answers.draft(queries.details(number));
    }

    /** A file as it is drawn, or as it is in the release that the draft began with. */
    @GET
    @Path("/model")
    public Model model(
            @PathParam("draft") long number,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("of") @DefaultValue("") String of) {
        return Model.of(of.equals("base") ? queries.modelBefore(number, name) : queries.model(number, name));
    }

    /** The same to take along. */
    @GET
    @Path("/model.bpmn")
    @Produces(MediaType.APPLICATION_XML)
    public Response file(@PathParam("draft") long number, @QueryParam("name") @DefaultValue("") String name) {
        return ModelFile.attached(name, queries.model(number, name).xml());
    }

    @PUT
    @Path("/model")
    @Consumes(MediaType.APPLICATION_JSON)
    public DrawingNow draw(@PathParam("draft") long number, ModelToDraw drawn) {
        return change(() -> desk.draw(new DrawModel(number, drawn.version(), drawn.name(), drawn.xml())));
    }

    @DELETE
    @Path("/model")
    public DrawingNow remove(
            @PathParam("draft") long number,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("version") int version) {
        return change(() -> desk.remove(new RemoveModel(number, version, name)));
    }

    @POST
    @Path("/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public DrawingNow undo(@PathParam("draft") long number, DraftVersion on) {
        return change(() -> desk.undo(number, on.version()));
    }

    @POST
    @Path("/redo")
    @Consumes(MediaType.APPLICATION_JSON)
    public DrawingNow redo(@PathParam("draft") long number, DraftVersion on) {
        return change(() -> desk.redo(number, on.version()));
    }

    /** One click on what a finding offers. */
    @POST
    @Path("/fix")
    @Consumes(MediaType.APPLICATION_JSON)
    public DrawingNow mend(@PathParam("draft") long number, FixToMake fix) {
        return change(() -> mending.mend(fix.command(number)));
    }

    /** She begins to draw, or is still there. */
    @POST
    @Path("/editor")
    @Consumes(MediaType.APPLICATION_JSON)
    public DrawingNow come(@PathParam("draft") long number, EditorComes coming) {
        return change(() -> coming.takeOver() ? desk.takeOver(number) : desk.come(number));
    }

    @POST
    @Path("/editor/leave")
    @Consumes(MediaType.APPLICATION_JSON)
    public void leave(@PathParam("draft") long number, EditorLeaves leaving) {
        retrying.run(() -> desk.leave(number));
    }

    @GET
    @Path("/findings")
    public WhatIsFound findings(@PathParam("draft") long number) {
        return DraftAnswers.found(queries.findings(number), language.get());
    }

    /** The same with a file as it stands on the canvas; nothing is kept. */
    @POST
    @Path("/findings")
    @Consumes(MediaType.APPLICATION_JSON)
    public WhatIsFound check(@PathParam("draft") long number, OnCanvas drawn) {
        return DraftAnswers.found(queries.check(new CheckDrawn(number, drawn.name(), drawn.xml())), language.get());
    }

    @GET
    @Path("/difference")
    public DraftDifference difference(@PathParam("draft") long number) {
        return DraftAnswers.difference(queries.details(number), queries.differences(number), language.get());
    }

    private DrawingNow change(Supplier<Drawing> change) {
        return answers.drawn(retrying.call(change));
    }

    /** A file as it is drawn just now. */
    public record OnCanvas(String name, String xml) {}

    /** She draws no more. */
    public record EditorLeaves() {}
}
