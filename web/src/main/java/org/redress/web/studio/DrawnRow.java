package org.redress.web.studio;

import java.time.Instant;

/** That somebody drew in a file. */
public record DrawnRow(Instant at, String by, String file) {}
