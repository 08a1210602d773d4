/** Audit entries and how arguments are reduced to digests. */
@NullMarked
package org.redress.audit.domain;

import org.jspecify.annotations.NullMarked;
