/** What the site says of the work list. */
@NullMarked
package org.redress.worklist.config;

import org.jspecify.annotations.NullMarked;
