package kz.ruqsat.application;

import static kz.ruqsat.regulation.Action.ISSUE;
import static kz.ruqsat.regulation.ApplicantType.NATURAL_PERSON;
import static kz.ruqsat.regulation.Channel.REGISTRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.application.result.PermitBook;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.store.TestDatabase;
import org.junit.jupiter.api.Test;

/** The edition of 2013 knows two certificates, and "and/or" between them. */
class AuditorsOf2013Test {

  @Test
  @Obligation({"S1.1.5.1", "S1.1.5.2", "GAP-51"})
  void whoeverAsksForBothCertificatesGetsBothUnderTheirOwnNumbers() {
    try (Office office =
        new Office(
            TestDatabase.H2,
            Map.of(
                "ruqsat.regulation.publication.PP-587.on", "2013-06-20",
                "ruqsat.regulation.publication.PP-587.source", "test",
                "ruqsat.regulation.publication.PP-175.on", "2014-04-05",
                "ruqsat.regulation.publication.PP-175.source", "test"),
            "2013-09-02T10:00")) {
      String number = office.file(office.paper(both(office))).number();
      office.act("clerk", number, Act.of("ACCEPT"));
      office.act("unithead", number, Act.of("DECIDE"));

      CaseView decided = office.sign("head", number);

      assertEquals(2, decided.permitNumbers().size(), decided.permitNumbers().toString());
      assertEquals(
          List.of("ATTESTAT", "QUALIFICATION_ATTESTAT"),
          office.permits.entries.stream().map(PermitBook.Entry::result).toList());
      assertEquals(
          decided.permitNumbers(),
          office.permits.entries.stream().map(PermitBook.Entry::number).toList());
      String document =
          office.in(
              () ->
                  office.store.documents(office.store.get(number)).stream()
                      .filter(it -> it.codes().contains("PERMIT"))
                      .findFirst()
                      .map(it -> new String(it.content(), StandardCharsets.UTF_8))
                      .orElseThrow());
      for (String permit : decided.permitNumbers()) {
        assertTrue(document.contains("<item code=\"NUMBER\">" + permit + "</item>"), document);
      }
    }
  }

  private static ApplicationData both(Office office) {
    ApplicationData data =
        Requests.of(office, "EXPERT_AUDITOR_ATTESTATION", ISSUE, NATURAL_PERSON, REGISTRY);
    FilingRules rules =
        office
            .law
            .edition(new EditionKey("EXPERT_AUDITOR_ATTESTATION", "2013"))
            .rules()
            .filing(ISSUE, Channel.REGISTRY, NATURAL_PERSON);
    Set<String> directions = Set.of("PRODUCTS_AND_SERVICES", "COUNTRY_OF_ORIGIN");
    return Requests.with(
        Requests.inDirections(data, directions), Requests.enclosures(rules, directions));
  }
}
