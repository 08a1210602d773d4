/**
 * The Java names of what the models draw: processes, user tasks, messages, variables, decisions, delegates and forms,
 * each with the id it has in the model. A test holds models and enums equal in both directions, so code that names a
 * part of a model does not compile once the part is gone.
 *
 * <p>Only {@code org.redress.process} uses these names.
 */
@NullMarked
package org.redress.model;

import org.jspecify.annotations.NullMarked;
