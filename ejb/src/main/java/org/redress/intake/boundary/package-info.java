/** The doors of the import. */
@NullMarked
package org.redress.intake.boundary;

import org.jspecify.annotations.NullMarked;
