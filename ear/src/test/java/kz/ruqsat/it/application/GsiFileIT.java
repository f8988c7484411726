package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;
import org.junit.jupiter.api.Test;

/** The entry of an attestation in the register of measurements, and its file. */
@SystemTest
class GsiFileIT {

  @Test
  @Obligation({"S2.2.5.GSI", "S2.2.5.8a", "IS.10"})
  void theNumberIsShownAndTheFileIsForOfficers() throws IOException {
    Walk walk = Walk.of("MI_METROLOGICAL_ATTESTATION", "2016", Action.ISSUE, Channel.REGISTRY);
    Case filed = Case.filed(walk.request());
    filed.make(walk.moves());
    String permit = "/api/v1/permits/" + Desk.member(filed.view(), "permitNumber");

    var entries = Gateway.send(asked("auditor", permit + "/registrations"));
    assertEquals(200, entries.statusCode(), entries.body());
    String number = Desk.member(entries, "number");
    assertEquals(filed.number(), Desk.member(entries, "file"));
    var shown = Gateway.send(asked("auditor", permit));
    assertEquals(number, Desk.member(shown, "registrationNumber"));

    String file = permit + "/registrations/" + number + "/file";
    assertEquals(403, Gateway.send(asked("auditor", file)).statusCode());
    assertEquals(404, Gateway.send(asked("officer", file.replace(number, "0"))).statusCode());
    var zip = Gateway.sendForBytes(asked("officer", file));
    assertEquals(200, zip.statusCode());
    List<String> names = new ArrayList<>();
    List<String> documents = new ArrayList<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
        documents.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertTrue(names.get(0).endsWith("APPLICATION.xml"), names.toString());
    assertTrue(names.stream().anyMatch(it -> it.contains("PERMIT")), names.toString());
    assertTrue(documents.stream().anyMatch(it -> it.contains("Signature")), names.toString());
  }

  private static HttpRequest.Builder asked(String role, String path) {
    return Gateway.requestAs(role, path).header("X-Purpose", "test").GET();
  }
}
