/** The doors of participants. */
@NullMarked
package org.redress.participant.boundary;

import org.jspecify.annotations.NullMarked;
