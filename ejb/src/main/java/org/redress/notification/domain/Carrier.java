package org.redress.notification.domain;

/** By what a message leaves the house. */
public enum Carrier {
    MAIL,
    /** A case event, over HTTP to the system that has subscribed to it. */
    WEBHOOK,
    /** On paper: somebody prints it and posts it or hands it over. */
    POST
}
