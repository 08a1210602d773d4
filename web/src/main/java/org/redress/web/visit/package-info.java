/** Pages of visits. */
@NullMarked
package org.redress.web.visit;

import org.jspecify.annotations.NullMarked;
