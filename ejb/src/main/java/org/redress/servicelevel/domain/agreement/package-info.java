/**
 * Service level agreements: what was promised to whom, in versions that are signed off and never edited. The terms of a
 * version are values; the hours it counts in are part of it, so that a deadline can be worked out years later as it was then.
 * Source, D-08 to D-10.
 */
@NullMarked
package org.redress.servicelevel.domain.agreement;

import org.jspecify.annotations.NullMarked;
