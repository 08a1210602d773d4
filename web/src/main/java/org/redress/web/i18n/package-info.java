/**
 * Texts by key. The first part of a key names its file in this package: {@code worklist.inbox.title.page} stands in
 * {@code worklist.properties}. Errors stand in {@code errors.properties} under their code.
 */
@NullMarked
package org.redress.web.i18n;

import org.jspecify.annotations.NullMarked;
