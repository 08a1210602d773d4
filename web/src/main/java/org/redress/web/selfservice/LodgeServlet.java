package org.redress.web.selfservice;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The public form to complain by. Who fills in what nobody sees is a machine: it is told that all is well, and nothing is
 * kept. A form that is sent twice is one complaint. Source.
 */
@WebServlet("/lodge")
@MultipartConfig(maxFileSize = PublicPages.LARGEST_FILE, maxRequestSize = PublicPages.LARGEST_REQUEST)
public class LodgeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient RateLimits limits;

    @Inject
    transient PublicPages pages;

    @Inject
    transient PublicLanguage language;

    @Inject
    transient LodgeView view;

    @Inject
    transient PublicComplaints complaints;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (limits.allowsRequest(request.getRemoteAddr())) {
            language.chooseFor(request);
            view.begin();
            pages.show("lodge", HttpServletResponse.SC_OK, request, response);
        } else {
            pages.showTooMany(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!limits.allowsComplaint(request.getRemoteAddr())) {
            pages.showTooMany(request, response);
            return;
        }
        language.chooseFor(request);
        Sent sent = new Sent(request);
        try {
            view.lodged(complaints.take(sent, language.getLocale().getLanguage()));
            pages.show("lodged", HttpServletResponse.SC_OK, request, response);
        } catch (RuntimeException refused) {
            view.refuse(sent, PublicPages.refusal(refused));
            pages.show("lodge", HttpServletResponse.SC_CONFLICT, request, response);
        }
    }
}
