/** What machines ask about this server. */
@NullMarked
package org.redress.web.health;

import org.jspecify.annotations.NullMarked;
