/**
 * Drafts and releases of models and decisions. Shipped models and owners' models are two lines; a release is one deployment that
 * holds every process and every decision. The shipped line goes live only while no owner has released one of her own; an
 * upgrade never changes what is live. What owners change begins as a draft: drawn by one person at a time, offered with what it
 * improves, approved by somebody who has neither drawn in it nor offered it. Source, D-30.
 */
@NullMarked
package org.redress.studio;

import org.jspecify.annotations.NullMarked;
