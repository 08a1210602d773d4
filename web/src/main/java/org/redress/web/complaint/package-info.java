/** The page of a case, registering one, and the forms of identification. */
@NullMarked
package org.redress.web.complaint;

import org.jspecify.annotations.NullMarked;
