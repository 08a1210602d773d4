/**
 * The contact window and the public holidays, as pure arithmetic.
 */
@NullMarked
package org.redress.contact.domain;

import org.jspecify.annotations.NullMarked;
