/** The page of absences, and absences for other systems. */
@NullMarked
package org.redress.web.absence;

import org.jspecify.annotations.NullMarked;
