package org.redress.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * When a session has ended, the server answers a partial request with the sign-in page, which a browser's script cannot
 * show. This turns it into an instruction to go there.
 */
@WebFilter(urlPatterns = OpenPlaces.LOGIN)
public class SignInAgain extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean partial = "partial/ajax".equals(request.getHeader("Faces-Request"));
        if (!partial || !request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + request.getContextPath() + OpenPlaces.LOGIN + "\"/></partial-response>");
    }
}
