/** Incidents, and what is done about them. */
@NullMarked
package org.redress.operations.boundary;

import org.jspecify.annotations.NullMarked;
