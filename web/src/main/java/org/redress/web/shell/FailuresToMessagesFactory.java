package org.redress.web.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FailuresToMessages} before the handler of the container. */
public class FailuresToMessagesFactory extends ExceptionHandlerFactory {
    public FailuresToMessagesFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FailuresToMessages(getWrapped().getExceptionHandler());
    }
}
