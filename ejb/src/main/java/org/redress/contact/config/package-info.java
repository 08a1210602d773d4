/**
 * The contact window as configured.
 */
@NullMarked
package org.redress.contact.config;

import org.jspecify.annotations.NullMarked;
