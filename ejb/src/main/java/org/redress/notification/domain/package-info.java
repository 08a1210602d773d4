/** Letters, the outbox and the wording guard. */
@NullMarked
package org.redress.notification.domain;

import org.jspecify.annotations.NullMarked;
