/** What custody does by the clock of the server. */
@NullMarked
package org.redress.custody.schedule;

import org.jspecify.annotations.NullMarked;
