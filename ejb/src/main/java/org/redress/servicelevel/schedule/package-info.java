/** What the clocks do by themselves at given times. */
@NullMarked
package org.redress.servicelevel.schedule;

import org.jspecify.annotations.NullMarked;
