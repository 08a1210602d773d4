package org.redress.web.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.redress.identity.domain.TokenScope;

/**
 * The scope a token needs for a resource below {@code /api/v1}, or for one of its methods, whose own word counts. A
 * resource there without it is closed to everybody.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsScope {
    TokenScope value();
}
