/** Holidays as iCalendar files (RFC 5545) have them. */
@NullMarked
package org.redress.servicelevel.ical;

import org.jspecify.annotations.NullMarked;
