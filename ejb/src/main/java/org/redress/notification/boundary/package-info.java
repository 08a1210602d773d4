/** The doors of notification: letters written, letters out, wording checked. */
@NullMarked
package org.redress.notification.boundary;

import org.jspecify.annotations.NullMarked;
