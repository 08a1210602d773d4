/** Profiles, rows and jobs of an import. */
@NullMarked
package org.redress.intake.domain;

import org.jspecify.annotations.NullMarked;
