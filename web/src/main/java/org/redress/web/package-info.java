/**
 * What people see. Folders of pages and packages of views mirror each other; a view builds a command or asks a question
 * at a door of a feature and holds no rule of its own.
 */
@NullMarked
package org.redress.web;

import org.jspecify.annotations.NullMarked;
