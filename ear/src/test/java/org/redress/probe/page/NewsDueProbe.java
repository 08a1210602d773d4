package org.redress.probe.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.redress.both.probe.NewsProbe;

/** Lets the task to keep a customer informed stand there at once, and leads to it; by itself that takes some days. */
@WebServlet("/probe/news-due")
public class NewsDueProbe extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient NewsProbe news;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String caseId = request.getParameter("case");
        String task = news.mustHearSoon(Long.parseLong(caseId));
        response.sendRedirect(request.getContextPath() + "/complaint/case.xhtml?id=" + caseId + "&item=" + task);
    }
}
