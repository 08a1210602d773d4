/** What is done about open pages by the clock of the server. */
@NullMarked
package org.redress.onlooker.schedule;

import org.jspecify.annotations.NullMarked;
