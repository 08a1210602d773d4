package org.redress.web.selfservice;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.redress.selfservice.domain.LinkHolder;

/** What a stakeholder's own link opens: what concerns her, and what she says to it. Source. */
@WebServlet("/s/*")
public class StakeholderServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient LinkGate gate;

    @Inject
    transient PublicPages pages;

    @Inject
    transient StakeholderView view;

    @Inject
    transient StakeholderActs acts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<LinkAddress> address = gate.open(LinkHolder.STAKEHOLDER, request, response);
        if (address.isPresent()) {
            view.read(address.get().page(), request);
            pages.show("stakeholder", HttpServletResponse.SC_OK, request, response);
        }
    }

    /** What was done is said after a redirect, so that going back or loading anew does nothing twice. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<LinkAddress> address = gate.open(LinkHolder.STAKEHOLDER, request, response);
        if (address.isEmpty()) {
            return;
        }
        String act = address.get().act();
        Sent sent = new Sent(request);
        try {
            acts.carryOut(act, sent);
            PublicPages.seeOther(address.get().page() + "?done=" + act + PublicLanguage.query(request, "&"), response);
        } catch (RuntimeException refused) {
            view.refuse(act, sent, PublicPages.refusal(refused));
            view.read(address.get().page(), request);
            pages.show("stakeholder", HttpServletResponse.SC_CONFLICT, request, response);
        }
    }
}
