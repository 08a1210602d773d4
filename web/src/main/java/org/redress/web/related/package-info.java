/** Cases that are linked, or go on in another one. */
@NullMarked
package org.redress.web.related;

import org.jspecify.annotations.NullMarked;
