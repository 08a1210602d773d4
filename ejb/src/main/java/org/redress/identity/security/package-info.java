/** Sign-in for Jakarta Security. */
@NullMarked
package org.redress.identity.security;

import org.jspecify.annotations.NullMarked;
