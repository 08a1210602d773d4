/** The doors to conversations and to what helps in them. */
@NullMarked
package org.redress.conversation.boundary;

import org.jspecify.annotations.NullMarked;
