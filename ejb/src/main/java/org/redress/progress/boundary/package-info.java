/** What people and the process ask of keeping the customer informed. */
@NullMarked
package org.redress.progress.boundary;

import org.jspecify.annotations.NullMarked;
