package kz.ruqsat.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class ObligationListenerTest {

  private static final String FILE = "kz.ruqsat.conformance.Fixtures.csv";

  @TempDir private Path folder;

  @Test
  void tagsOfMethodsClassesAndEnclosingClassesAreNotedWithTheOutcome() throws IOException {
    run(selectClass(Fixtures.Tagged.class));

    assertEquals(
        List.of(
            "obligation,test,outcome",
            "X.1,Fixtures.Tagged.passes,PASSED",
            "X.2,Fixtures.Tagged.passes,PASSED",
            "X.3,Fixtures.Tagged.fails,FAILED",
            "X.4,Fixtures.Tagged.isAborted,SKIPPED",
            "X.5,Fixtures.Tagged.isDisabled,SKIPPED",
            "X.6,Fixtures.Tagged.Inner.passesInside,PASSED",
            "X.class,Fixtures.Tagged.Inner.passesInside,PASSED",
            "X.class,Fixtures.Tagged.fails,FAILED",
            "X.class,Fixtures.Tagged.isAborted,SKIPPED",
            "X.class,Fixtures.Tagged.isDisabled,SKIPPED",
            "X.class,Fixtures.Tagged.passes,PASSED",
            "X.class,Fixtures.Tagged.passesForTheClassOnly,PASSED"),
        notes());
  }

  @Test
  void oneFailingParameterFailsTheWholeTest() throws IOException {
    run(selectClass(Fixtures.Repeated.class));

    assertEquals(
        List.of(
            "obligation,test,outcome",
            "P.1,Fixtures.Repeated.passesForEach,PASSED",
            "P.2,Fixtures.Repeated.failsForOne,FAILED",
            "P.3,Fixtures.Repeated.made,FAILED"),
        notes());
  }

  @Test
  void propertiesOfJqwikAreNotedToo() throws IOException {
    run(selectClass(Fixtures.Properties.class));

    assertEquals(
        List.of(
            "obligation,test,outcome",
            "Q.1,Fixtures.Properties.holdsForAll,PASSED",
            "Q.2,Fixtures.Properties.failsForSome,FAILED"),
        notes());
  }

  @Test
  void aClassThatBreaksBeforeItsTestsFailsThemAll() throws IOException {
    run(selectClass(Fixtures.Broken.class));

    assertEquals(
        List.of(
            "obligation,test,outcome",
            "B.1,Fixtures.Broken.neverRuns,FAILED",
            "B.class,Fixtures.Broken,FAILED",
            "B.class,Fixtures.Broken.neverRuns,FAILED"),
        notes());
  }

  @Test
  void aTestInheritedFromAContractIsNamedAfterTheClassThatRunsIt() throws IOException {
    run(selectClass(Fixtures.Implementation.class));

    assertEquals(
        List.of(
            "obligation,test,outcome",
            "C.1,Fixtures.Implementation.holds,PASSED",
            "C.class,Fixtures.Implementation.holds,PASSED"),
        notes());
  }

  @Test
  void aClassThatRunsAgainReplacesItsNotesAndLeavesNoneWhenItNamesNothing() throws IOException {
    run(selectClass(Fixtures.Implementation.class));
    run(selectClass(Fixtures.Untagged.class));

    assertFalse(Files.exists(folder.resolve(FILE)));
  }

  @Test
  void aSecondPlanOfTheSameBuildAddsToTheFirst() throws IOException {
    var listener = new ObligationListener(Optional.of(folder));
    run(listener, selectMethod(Fixtures.Tagged.class, "fails"));
    run(listener, selectClass(Fixtures.Implementation.class));

    assertEquals(
        List.of(
            "obligation,test,outcome",
            "C.1,Fixtures.Implementation.holds,PASSED",
            "C.class,Fixtures.Implementation.holds,PASSED",
            "X.3,Fixtures.Tagged.fails,FAILED",
            "X.class,Fixtures.Tagged.fails,FAILED"),
        notes());
  }

  @Test
  void notesGoToTheTargetOfTheModuleOrToTheFolderNamed() throws IOException {
    Properties system = new Properties();
    system.setProperty("basedir", folder.toString());
    Files.createFile(folder.resolve("pom.xml"));

    assertEquals(
        Optional.of(folder.resolve("target/obligations")), ObligationListener.folder(system));

    system.setProperty("ruqsat.obligations.dir", "target/obligations/postgresql");
    assertEquals(
        Optional.of(Path.of("target/obligations/postgresql")), ObligationListener.folder(system));
  }

  @Test
  void nothingIsWrittenOutsideAModule() {
    Properties system = new Properties();
    system.setProperty("user.dir", folder.toString());

    assertEquals(Optional.empty(), ObligationListener.folder(system));
  }

  @Test
  void thePlatformFindsTheListenerByItself() {
    assertTrue(
        ServiceLoader.load(TestExecutionListener.class).stream()
            .anyMatch(provider -> provider.type() == ObligationListener.class));
  }

  private void run(DiscoverySelector selector) {
    run(new ObligationListener(Optional.of(folder)), selector);
  }

  private static void run(ObligationListener listener, DiscoverySelector selector) {
    var config =
        LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .addTestExecutionListeners(listener)
            .build();
    LauncherFactory.create(config)
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selector)
                .configurationParameter(
                    LauncherConstants.STACKTRACE_PRUNING_ENABLED_PROPERTY_NAME, "true")
                .build());
  }

  private List<String> notes() throws IOException {
    return Files.readAllLines(folder.resolve(FILE));
  }
}
