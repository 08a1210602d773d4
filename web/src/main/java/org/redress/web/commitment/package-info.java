/** What the pages of commitment type in and show: options, steps, times, amounts. */
@NullMarked
package org.redress.web.commitment;

import org.jspecify.annotations.NullMarked;
