/** The doors of audit. */
@NullMarked
package org.redress.audit.boundary;

import org.jspecify.annotations.NullMarked;
