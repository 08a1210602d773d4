/** The complaint, its values, and the ports to its process and to the decision tables. */
@NullMarked
package org.redress.complaint.domain;

import org.jspecify.annotations.NullMarked;
