package org.redress.web.shell;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a form that was sent without scripts the nonce that scripts would have added, from the view it belongs to: PrimeFaces
 * refuses a form without it, and the page about that refusal, too. What is sent never decides about a nonce, so that the
 * policy is always the server's own.
 */
@WebFilter(
        urlPatterns = "*.xhtml",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class ScriptlessForms extends HttpFilter {
    private static final String NONCE = "primefaces.nonce";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request.getMethod().equals("POST") ? new WithNonce(request) : request, response);
    }

    /** Asked as late as Faces asks: reading parameters earlier would read them in the wrong encoding. */
    private static final class WithNonce extends HttpServletRequestWrapper {
        private final String fresh =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));

        WithNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return name.equals(NONCE) ? nonce() : super.getParameter(name);
        }

        private String nonce() {
            FacesContext faces = FacesContext.getCurrentInstance();
            UIViewRoot view = faces == null ? null : faces.getViewRoot();
            Map<String, Object> kept = view == null ? null : view.getViewMap(false);
            return kept != null && kept.get(NONCE) instanceof String nonce ? nonce : fresh;
        }
    }
}
