package kz.ruqsat.regulation.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Edition;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.Regulation;
import kz.ruqsat.regulation.document.FiledPackage;
import kz.ruqsat.regulation.document.Shortfall;
import kz.ruqsat.regulation.process.CaseProcess;
import kz.ruqsat.regulation.process.Outcome;
import kz.ruqsat.regulation.process.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator adds a service by adding a file. */
class NewEditionTest {

  @TempDir private Path folder;
  private Regulation law;

  @BeforeEach
  void addTheFile() throws IOException {
    try (InputStream file =
        getClass().getResourceAsStream("/regulation/stargazing-permit-2030.yaml")) {
      Files.copy(file, folder.resolve("stargazing-permit-2030.yaml"));
    }
    law = Law.with(Map.of("ruqsat.regulation.folder", folder.toString()));
  }

  @Test
  void theServiceIsListedAfterTheOthers() {
    assertEquals(7, law.services().size());
    assertEquals("STARGAZING_PERMIT", law.services().get(6).code());
    assertTrue(law.services().get(6).newest().title().kkChecked());
  }

  @Test
  void itIsInForceWhenItsActIs() {
    Edition edition = law.inForce("STARGAZING_PERMIT", LocalDate.of(2030, 1, 21)).edition();

    assertEquals("OBSERVATORY", edition.provider().code());
    assertEquals(1, law.norms().validity("DECREE-1").from().compareTo(LocalDate.of(2030, 1, 20)));
  }

  @Test
  void itsPackageIsChecked() {
    List<Shortfall> lacking =
        filing().documents().check(new FiledPackage(false, Set.of(), List.of(), Set.of()));

    assertEquals("RECOMMENDATION", lacking.get(0).document());
    assertEquals(2, lacking.get(0).needed());
    assertEquals(List.of("X.3"), lacking.get(0).obligations());
  }

  @Test
  void itsProcedureIsWalked() {
    CaseProcess process = filing().process();

    Step step = process.step(process.start(), "DECIDE", "EXECUTOR", Set.of());

    assertEquals("P3BD", process.deadline(step).orElseThrow().terms().get(0).toString());
    assertEquals(Outcome.GRANTED, process.outcome(step.to(), Set.of()).orElseThrow());
  }

  @Test
  void itsObligationsAreInTheCatalogue() {
    assertEquals(
        "Two letters of recommendation are attached.",
        law.catalogue().find("X.3").orElseThrow().text());
    assertEquals(List.of("stargazing-permit-2030.yaml:61"), law.catalogue().citations("X.3"));
  }

  private FilingRules filing() {
    return law.service("STARGAZING_PERMIT")
        .newest()
        .rules()
        .filing(Action.ISSUE, Channel.REGISTRY, ApplicantType.NATURAL_PERSON);
  }
}
