/**
 * What the people a case is about do for themselves, without an account: by a link of their own, that came with a letter
 * and opens one case to one person. The customer sees how it stands and what she was promised, answers, says whether it is
 * solved, moves a promised time, asks for a manager; whoever is asked to help sees what concerns her, gives a date, says
 * that it is done. And anybody complains by the public form. Of a link only its hash is kept; it ends by itself, and may be
 * ended. Source.
 */
@NullMarked
package org.redress.selfservice;

import org.jspecify.annotations.NullMarked;
