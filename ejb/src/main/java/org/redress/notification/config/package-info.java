/** The texts that come with the product. */
@NullMarked
package org.redress.notification.config;

import org.jspecify.annotations.NullMarked;
