package kz.ruqsat.conformance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the obligations of the legal texts that a test shows. The build collects these tags from
 * the tests that passed and writes them to {@code docs/conformance.md}; an id that is not in the
 * catalogue fails the build.
 *
 * <p>On a class it counts for every test of the class and of its subclasses. Tag only what the test
 * really checks.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Obligation {

  /** Ids of the catalogue, for example {@code S1.2.16.2} or {@code GAP-31}. */
  String[] value();
}
