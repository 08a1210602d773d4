package org.redress.probe.page;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.OutboxRepository;
import org.redress.notification.domain.RetryPlan;

/** Lets the letters of a case fail for good at once; by itself that takes ten attempts and about a day. */
@WebServlet("/probe/failed-letters")
public class FailedLetterProbe extends HttpServlet {
    private static final RetryPlan NO_SECOND_ATTEMPT = new RetryPlan(Duration.ZERO, Duration.ZERO, 1);
    private static final long serialVersionUID = 1L;

    @Inject
    transient OutboxRepository outbox;

    @Resource
    transient UserTransaction transaction;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        try {
            transaction.begin();
            for (OutboxMessage letter : outbox.ofCase(Long.parseLong(request.getParameter("case")))) {
                letter.take(NO_SECOND_ATTEMPT, Instant.now());
                letter.failed(DeliveryProblem.SERVER_AWAY, NO_SECOND_ATTEMPT);
            }
            transaction.commit();
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
