package kz.ruqsat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The character NUL, which PostgreSQL takes in no text. */
@SystemTest
class NulIT {

  @ParameterizedTest
  @CsvSource({
    "auditor, /api/v1/permits?purpose=nul&q=%00",
    "auditor, /api/v1/permits?purpose=a%00bc",
    "officer, /api/v1/applications/%00",
    "auditor, /verify/%00",
    "auditor, /register/login?account=%00"
  })
  void inAnAddressItIsTheCallersMistake(String role, String path) {
    assertMistake(Gateway.send(Gateway.requestAs(role, path).GET()));
  }

  @Test
  void inAPurposeItIsTheCallersMistake() {
    assertMistake(
        Gateway.send(
            Gateway.requestAs("auditor", "/api/v1/permits").header("X-Purpose", "a%00b").GET()));
  }

  @Test
  void inABodyItIsTheCallersMistake() {
    assertMistake(
        Gateway.send(
            Gateway.requestAs("integrator", "/api/v1/complaints")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        """
                        {"service":"STATE_SYMBOLS_LICENCE","kind":"INCORRECT_SERVICE",
                         "iinBin":"500101380001","applicantName":"ПРИМЕРОВ АСАН",
                         "text":"a\\u0000b"}"""))));
  }

  private static void assertMistake(HttpResponse<String> answer) {
    assertEquals(4, answer.statusCode() / 100, answer.statusCode() + " " + answer.body());
  }
}
