/** The page of open cases that lack something, and the same for other systems. */
@NullMarked
package org.redress.web.custody;

import org.jspecify.annotations.NullMarked;
