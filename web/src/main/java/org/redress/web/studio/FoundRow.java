package org.redress.web.studio;

import org.redress.studio.domain.FindingSeverity;

/** Something that was found in a draft, in words. */
public record FoundRow(FindingSeverity severity, String file, String sentence) {}
