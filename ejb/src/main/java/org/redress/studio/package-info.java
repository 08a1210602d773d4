/**
 * Releases of models and decisions. Shipped models and owners' models are two lines; a release is one deployment that
 * holds every process and every decision. The shipped line goes live only while no owner has released one of her own; an
 * upgrade never changes what is live. Source: R-182.
 */
@NullMarked
package org.redress.studio;

import org.jspecify.annotations.NullMarked;
