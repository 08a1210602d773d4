/** The doors of what is done about abusive callers. */
@NullMarked
package org.redress.abuse.boundary;

import org.jspecify.annotations.NullMarked;
