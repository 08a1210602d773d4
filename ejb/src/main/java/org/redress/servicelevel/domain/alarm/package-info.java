/** When the clocks of a case raise an alarm, and who hears of it. */
@NullMarked
package org.redress.servicelevel.domain.alarm;

import org.jspecify.annotations.NullMarked;
