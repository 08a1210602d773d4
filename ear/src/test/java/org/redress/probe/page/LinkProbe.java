package org.redress.probe.page;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.redress.selfservice.boundary.LinkLetters;
import org.redress.selfservice.domain.LinkFor;
import org.redress.selfservice.domain.LinkHolder;

/** Answers the link a letter would leave with, as whoever gets the letter reads it; nobody of us can otherwise. */
@WebServlet("/probe/link")
public class LinkProbe extends HttpServlet {
    private static final AtomicLong LETTERS = new AtomicLong(-1);
    private static final long serialVersionUID = 1L;

    @Inject
    transient LinkLetters letters;

    @Resource
    transient UserTransaction transaction;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        LinkHolder holder = LinkHolder.valueOf(request.getParameter("holder"));
        LinkFor whom = new LinkFor(
                Long.parseLong(request.getParameter("case")), holder, Long.parseLong(request.getParameter("id")));
        try {
            transaction.begin();
            String link = letters.fill(letters.placeFor(holder), whom, LETTERS.getAndDecrement());
            transaction.commit();
            response.setContentType("text/plain");
            response.getWriter().print(link);
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
