/** The doors of hand-overs. */
@NullMarked
package org.redress.handover.boundary;

import org.jspecify.annotations.NullMarked;
