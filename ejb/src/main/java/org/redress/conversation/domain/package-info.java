/** What a conversation is. */
@NullMarked
package org.redress.conversation.domain;

import org.jspecify.annotations.NullMarked;
