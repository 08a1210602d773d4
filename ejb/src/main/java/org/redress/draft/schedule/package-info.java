/** What the clock does about drafts. */
@NullMarked
package org.redress.draft.schedule;

import org.jspecify.annotations.NullMarked;
