package org.redress.notification.domain;

/** By what a message leaves the house. */
public enum Carrier {
    MAIL,
    /** On paper: somebody prints it and posts it or hands it over. */
    POST
}
