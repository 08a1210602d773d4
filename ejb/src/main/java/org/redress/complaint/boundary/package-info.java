/** Registering, identifying, owning, withdrawing and reading complaints. */
@NullMarked
package org.redress.complaint.boundary;

import org.jspecify.annotations.NullMarked;
