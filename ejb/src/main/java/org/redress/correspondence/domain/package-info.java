/** What was written to customers. */
@NullMarked
package org.redress.correspondence.domain;

import org.jspecify.annotations.NullMarked;
