/** Asking suppliers and departments, and hearing from them: the fold beside a case, the forms of the tasks, and the same for other systems. */
@NullMarked
package org.redress.web.participant;

import org.jspecify.annotations.NullMarked;
