/**
 * Force majeure: what the agreement excludes, nobody could foresee or prevent, and stops the clocks of the cases it touches, from when
 * until when and why. Source: R-113, D-08.
 */
@NullMarked
package org.redress.servicelevel.domain.forcemajeure;

import org.jspecify.annotations.NullMarked;
