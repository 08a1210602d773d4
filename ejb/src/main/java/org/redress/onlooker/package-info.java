/**
 * Who has a case open now, so that two people do not begin the same without knowing of each other. Each open page says so
 * by itself every few seconds; a page that says nothing for a minute is forgotten. It is shown to everybody else who may
 * see the case and keeps nobody from anything. It is no record of what people did: nothing is kept. Source.
 */
@NullMarked
package org.redress.onlooker;

import org.jspecify.annotations.NullMarked;
