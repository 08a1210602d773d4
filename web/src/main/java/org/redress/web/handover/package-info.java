/** Pages and addresses of hand-overs. */
@NullMarked
package org.redress.web.handover;

import org.jspecify.annotations.NullMarked;
