package org.redress.identity.boundary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.redress.identity.domain.Caller;

/**
 * Who may pass this method of a door. A public method of a boundary bean without it lets nobody in, and fails the
 * build. Being open to the process does not make a method open to a person.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allows {
    Caller[] value();
}
