package org.redress.probe.page;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import org.redress.identity.domain.Account;
import org.redress.identity.domain.AccountRepository;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.PasswordHash;
import org.redress.identity.domain.StaffMember;
import org.redress.identity.domain.StaffRepository;

/** Employs somebody whom no other test knows, in the role that is asked for. */
@WebServlet("/probe/new-colleague")
public class NewColleagueProbe extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient StaffRepository staff;

    @Inject
    transient AccountRepository accounts;

    @Resource
    transient UserTransaction transaction;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        String login = request.getParameter("login");
        PasswordHash password = PasswordHash.of(request.getParameter("password"));
        Caller role = Caller.valueOf(request.getParameter("role"));
        try {
            transaction.begin();
            StaffMember hired = new StaffMember(login);
            staff.add(hired);
            accounts.add(new Account(hired, login, password, Set.of(role)));
            transaction.commit();
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
