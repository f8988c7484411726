package kz.ruqsat.conformance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * What a node of the test plan says about itself: where it is written and which obligations it
 * names, on its method, its class, or the classes around it.
 *
 * @param file name of the outermost class, which is the file a reader opens
 * @param test name within the package, {@code WorkingHoursTest.lunchIsNotWorkingTime}; all runs of
 *     a parameterised test or property share it
 * @param obligations ids, sorted
 */
record TaggedTest(String file, String test, Set<String> obligations) {

  /** Reads a node; empty for nodes above classes, such as the engine. */
  static Optional<TaggedTest> of(TestIdentifier node, TestPlan plan) {
    Class<?> testClass = null;
    String method = "";
    Set<String> obligations = new TreeSet<>();
    for (Optional<TestIdentifier> at = Optional.of(node);
        at.isPresent();
        at = plan.getParent(at.get())) {
      var source = at.get().getSource().orElse(null);
      if (source instanceof MethodSource written) {
        addTags(
            obligations,
            AnnotationSupport.findAnnotation(written.getJavaMethod(), Obligation.class));
        testClass = testClass == null ? written.getJavaClass() : testClass;
        method = method.isEmpty() ? "." + written.getMethodName() : method;
      } else if (source instanceof ClassSource written) {
        addTags(
            obligations,
            AnnotationSupport.findAnnotation(written.getJavaClass(), Obligation.class));
        testClass = testClass == null ? written.getJavaClass() : testClass;
      }
    }
    if (testClass == null) {
      return Optional.empty();
    }
    String name = testClass.getName().substring(testClass.getPackageName().length() + 1);
    return Optional.of(
        new TaggedTest(outermost(testClass), name.replace('$', '.') + method, obligations));
  }

  private static void addTags(Set<String> obligations, Optional<Obligation> tag) {
    tag.ifPresent(named -> obligations.addAll(List.of(named.value())));
  }

  private static String outermost(Class<?> testClass) {
    Class<?> outer = testClass;
    while (outer.getEnclosingClass() != null) {
      outer = outer.getEnclosingClass();
    }
    return outer.getName();
  }
}
