package org.redress.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of the programming interface. */
@ApplicationPath("/api")
public class Api extends Application {}
