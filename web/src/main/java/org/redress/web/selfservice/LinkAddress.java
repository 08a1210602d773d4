package org.redress.web.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import org.redress.selfservice.domain.LinkHolder;

/**
 * An address somebody came by.
 *
 * @param page the page of the link, without a slash at its end
 * @param token the end of the link
 * @param act what she wants done there; empty when she wants to see it
 */
record LinkAddress(String page, String token, String act) {
    static LinkAddress of(LinkHolder kind, HttpServletRequest request) {
        String[] parts =
                (request.getPathInfo() == null ? "" : request.getPathInfo().substring(1)).split("/", 2);
        return new LinkAddress(
                request.getContextPath() + kind.place() + parts[0], parts[0], parts.length > 1 ? parts[1] : "");
    }

    @Override
    public String toString() {
        return "LinkAddress";
    }
}
