package kz.ruqsat.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.process.Step;
import org.junit.jupiter.api.Test;

/** What the standards of 2013 say of the queue and of the portal. */
class PortalOf2013Test {

  private static final String AUDITOR = "EXPERT_AUDITOR_ATTESTATION";
  private static final String LICENCE = "STATE_SYMBOLS_LICENCE";

  private static String fact(String service, String code) {
    return Law.asItIs()
        .edition(new EditionKey(service, "2013"))
        .passport()
        .fact(code)
        .orElseThrow()
        .in(Locale.ENGLISH);
  }

  @Test
  @Obligation({"S1.1.9.4", "S1.2.9.5"})
  void thePortalWorksRoundTheClock() {
    for (String service : List.of(AUDITOR, LICENCE)) {
      assertTrue(fact(service, "PORTAL_HOURS").contains("round the clock"));
    }
  }

  @Test
  @Obligation("S1.1.9.3")
  void atTheRegistryOneWaitsInAQueueWithoutAppointmentOrExpediting() {
    String order = fact(AUDITOR, "QUEUE_ORDER");
    assertTrue(order.contains("queue") && order.contains("without appointment"), order);
    assertTrue(order.contains("without expedited service"), order);
  }

  @Test
  @Obligation({"S1.1.12.2", "S1.2.12.2"})
  void throughThePortalTheRequestIsFilledInAndSentByTheApplicant() {
    for (String service : List.of(AUDITOR, LICENCE)) {
      FilingRules filing =
          Law.rules(service, "2013")
              .filing(Action.ISSUE, Channel.ELICENSE_PORTAL, ApplicantType.NATURAL_PERSON);
      assertFalse(filing.forms().isEmpty(), service);
      assertTrue(filing.forms().stream().noneMatch(form -> form.fields().isEmpty()), service);
      List<Step> first = filing.process().stepsFrom(filing.process().start());
      assertEquals(
          List.of("SEND_REQUEST by APPLICANT"),
          first.stream().map(step -> step.event() + " by " + step.by()).toList());
    }
  }

  @Test
  @Obligation("GAP-24")
  void whoeverAppliesIsOneRoleUnderWhateverNameTheTextHasForHim() {
    Set<String> known =
        Set.of(
            "APPLICANT",
            "REPRESENTATIVE",
            "PROVIDER",
            "REGISTRY_CLERK",
            "PROVIDER_HEAD",
            "UNIT_HEAD",
            "EXECUTOR",
            "COMMISSION",
            "STATE_CORP_OPERATOR",
            "AUTHORISED_OFFICIAL",
            "LEGAL_OFFICER",
            "COMPLAINT_OFFICER",
            "PSHEP",
            "SYSTEM");
    Set<String> acting = new TreeSet<>();
    for (PublicService service : Law.asItIs().services()) {
      for (Edition edition : service.editions()) {
        edition
            .procedure()
            .ifPresent(
                rules ->
                    rules
                        .procedures()
                        .values()
                        .forEach(it -> it.steps().forEach(step -> acting.add(step.by()))));
      }
    }
    acting.removeAll(known);
    assertEquals(Set.of(), acting);
  }
}
