/** Pages that have a case open. */
@NullMarked
package org.redress.onlooker.domain;

import org.jspecify.annotations.NullMarked;
