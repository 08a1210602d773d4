/** Conversations in the database. */
@NullMarked
package org.redress.conversation.jpa;

import org.jspecify.annotations.NullMarked;
