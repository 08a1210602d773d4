/** Pictures of a case made small, by what the platform reads pictures with. */
@NullMarked
package org.redress.complaint.imageio;

import org.jspecify.annotations.NullMarked;
