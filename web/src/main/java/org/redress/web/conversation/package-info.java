/** How we speak with a customer: while we do, and what was noted of it. */
@NullMarked
package org.redress.web.conversation;

import org.jspecify.annotations.NullMarked;
