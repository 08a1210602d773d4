/** The guide as files of properties. */
@NullMarked
package org.redress.conversation.properties;

import org.jspecify.annotations.NullMarked;
