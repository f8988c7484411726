package kz.ruqsat.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Marks a class of system tests that would show the same on any database, since what it is about
 * comes before the database or after it, and what it needs of the database others show on both. It
 * runs once, with H2.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(named = "bench.database", matches = "h2")
public @interface OnAnyDatabase {}
