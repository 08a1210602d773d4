/** Who looks at which case, asked and told. */
@NullMarked
package org.redress.onlooker.boundary;

import org.jspecify.annotations.NullMarked;
