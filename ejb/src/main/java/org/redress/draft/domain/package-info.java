/** What a draft is. */
@NullMarked
package org.redress.draft.domain;

import org.jspecify.annotations.NullMarked;
