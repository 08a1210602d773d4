package org.redress.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once on each database, with empty tables. It takes the {@link TestDatabase} as its parameter.
 *
 * <pre>{@code
 * @OnEachDatabase
 * void findsAComplaintByItsNumber(TestDatabase database) {
 *     database.commit(em -> em.persist(complaint));
 *
 *     assertThat(database.read(em -> repository(em).byNumber(number))).isPresent();
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(Databases.class)
public @interface OnEachDatabase {}
