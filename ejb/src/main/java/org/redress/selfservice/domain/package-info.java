/** The domain of links: whom they let in, and how long. */
@NullMarked
package org.redress.selfservice.domain;

import org.jspecify.annotations.NullMarked;
