/** Letters: written, out, and checked before they are written. */
@NullMarked
package org.redress.web.notification;

import org.jspecify.annotations.NullMarked;
