/** What people ask of writing to customers. */
@NullMarked
package org.redress.correspondence.boundary;

import org.jspecify.annotations.NullMarked;
