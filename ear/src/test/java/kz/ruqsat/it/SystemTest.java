package kz.ruqsat.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a class {@code …IT} that speaks to the running {@link Gateway}. Arquillian starts the
 * server before the first such class and stops it after the last. Classes share the server and its
 * database, so each test makes what it needs and expects to find what others left.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(ArquillianExtension.class)
public @interface SystemTest {}
