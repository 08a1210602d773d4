/** The domain of what is done about abusive callers. */
@NullMarked
package org.redress.abuse.domain;

import org.jspecify.annotations.NullMarked;
