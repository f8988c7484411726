package kz.ruqsat.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Notes which obligations each test names and how the test ended. The JUnit Platform finds it as a
 * service, so a module needs no more than this jar on its test class path: surefire and failsafe,
 * Jupiter, jqwik and Arquillian are served alike.
 *
 * <p>The notes go to {@code target/obligations} of the module, one file per test class, as the
 * reports of surefire do: a class that runs again replaces its file, and a build in several JVMs
 * loses nothing. The system property {@code ruqsat.obligations.dir} names another folder, for a
 * second run of the same classes against another database. Outside a Maven module (inside a server)
 * nothing is written.
 */
public final class ObligationListener implements TestExecutionListener {

  private final Optional<Path> folder;
  private final Map<String, Run> runs = new ConcurrentHashMap<>();
  private volatile TestPlan plan;

  /** Used by the JUnit Platform. */
  public ObligationListener() {
    this(folder(System.getProperties()));
  }

  ObligationListener(Optional<Path> folder) {
    this.folder = folder;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    plan = started;
  }

  @Override
  public void executionSkipped(TestIdentifier node, String reason) {
    noteWithDescendants(node, Outcome.SKIPPED);
  }

  @Override
  public void executionFinished(TestIdentifier node, TestExecutionResult result) {
    Outcome outcome = Outcome.of(result);
    if (node.isTest()) {
      note(node, outcome);
    } else if (outcome != Outcome.PASSED) {
      noteWithDescendants(node, outcome);
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan finished) {
    folder.ifPresent(target -> EvidenceFolder.write(target, runs.values()));
  }

  /** A rerun of a failed test replaces the failure, as it does for surefire. */
  private void note(TestIdentifier node, Outcome outcome) {
    TaggedTest.of(node, plan)
        .ifPresent(test -> runs.put(node.getUniqueId(), new Run(test, outcome)));
  }

  /** A container that broke or was skipped takes with it the tests that never ran. */
  private void noteWithDescendants(TestIdentifier container, Outcome outcome) {
    note(container, outcome);
    for (TestIdentifier below : plan.getDescendants(container)) {
      if (!runs.containsKey(below.getUniqueId())) {
        note(below, outcome);
      }
    }
  }

  static Optional<Path> folder(Properties system) {
    String given = system.getProperty("ruqsat.obligations.dir");
    if (given != null) {
      return Optional.of(Path.of(given));
    }
    Path module = Path.of(system.getProperty("basedir", system.getProperty("user.dir")));
    return Files.exists(module.resolve("pom.xml"))
        ? Optional.of(module.resolve("target/obligations"))
        : Optional.empty();
  }
}
