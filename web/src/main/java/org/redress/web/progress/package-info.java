/** Pages and endpoints of keeping the customer informed. */
@NullMarked
package org.redress.web.progress;

import org.jspecify.annotations.NullMarked;
