/** What the search does by the clock of the server. */
@NullMarked
package org.redress.search.schedule;

import org.jspecify.annotations.NullMarked;
