/** How the work of a team stands, for whoever leads it, and the same for other systems. */
@NullMarked
package org.redress.web.team;

import org.jspecify.annotations.NullMarked;
