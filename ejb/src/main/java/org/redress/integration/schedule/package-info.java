/** What integration does by the clock of the server. */
@NullMarked
package org.redress.integration.schedule;

import org.jspecify.annotations.NullMarked;
