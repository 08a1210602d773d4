package org.redress.web.selfservice;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.redress.selfservice.domain.LinkHolder;

/** What a customer's own link opens: her case, and what she has to say to it. Source: R-035. */
@WebServlet("/c/*")
@MultipartConfig(maxFileSize = PublicPages.LARGEST_FILE, maxRequestSize = PublicPages.LARGEST_REQUEST)
public class CustomerServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient LinkGate gate;

    @Inject
    transient PublicPages pages;

    @Inject
    transient CustomerView view;

    @Inject
    transient CustomerActs acts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<LinkAddress> address = gate.open(LinkHolder.CUSTOMER, request, response);
        if (address.isPresent()) {
            view.read(address.get().page(), request);
            pages.show("customer", HttpServletResponse.SC_OK, request, response);
        }
    }

    /** What was done is said after a redirect, so that going back or loading anew does nothing twice. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<LinkAddress> address = gate.open(LinkHolder.CUSTOMER, request, response);
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
            pages.show("customer", HttpServletResponse.SC_CONFLICT, request, response);
        }
    }
}
