package org.redress.web.selfservice;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.redress.selfservice.boundary.Photo;

/** What a plain form has sent. */
final class Sent {
    private final HttpServletRequest request;

    Sent(HttpServletRequest request) {
        this.request = request;
    }

    /** What stands in a field; empty where there is none. */
    String text(String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** Every choice that was ticked under a name. */
    List<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** The files that were chosen; a field without one sends an empty one. */
    List<Photo> photos() {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return List.of();
        }
        try {
            List<Photo> photos = new ArrayList<>();
            for (Part part : request.getParts()) {
                if (part.getName().equals("photos") && part.getSize() > 0) {
                    photos.add(new Photo(nameOf(part), part.getInputStream().readAllBytes()));
                }
            }
            return photos;
        } catch (IllegalStateException tooLarge) {
            throw new UploadTooLarge();
        } catch (IOException | ServletException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String nameOf(Part part) {
        String name = part.getSubmittedFileName();
        return name == null || name.isBlank() ? "photo" : name.replaceAll(".*[/\\\\]", "");
    }
}
