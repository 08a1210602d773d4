package org.redress.web.correspondence;

import org.jspecify.annotations.Nullable;
import org.redress.web.notification.GuardedText;

/** What is written to customers, which may begin with a template. */
public abstract class MessageText extends GuardedText {
    private static final long serialVersionUID = 1L;

    private String template = "";

    public String getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable String value) {
        template = value == null ? "" : value;
    }
}
