/** The doors of escalations. */
@NullMarked
package org.redress.escalation.boundary;

import org.jspecify.annotations.NullMarked;
