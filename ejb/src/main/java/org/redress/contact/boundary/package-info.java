/** What other features ask before they say something to a customer. */
@NullMarked
package org.redress.contact.boundary;

import org.jspecify.annotations.NullMarked;
