/** Pages and addresses of what is done about abusive callers. */
@NullMarked
package org.redress.web.abuse;

import org.jspecify.annotations.NullMarked;
