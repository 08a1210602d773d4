/** Links and merges of cases. */
@NullMarked
package org.redress.related.domain;

import org.jspecify.annotations.NullMarked;
