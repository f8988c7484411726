package kz.ruqsat.it.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lookups through the typed SOAP ports and REST, for those who start fresh. */
@SystemTest
class TypedLookupsIT {

  private static final String FL = "/services/GbdFl";
  private static final String UL = "/services/GbdUl";

  private static HttpResponse<String> soap(String path, String contentType, String body) {
    String envelope =
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
            + body
            + "</s:Body></s:Envelope>";
    return Gateway.send(
        Gateway.requestAs("integrator", path)
            .header("Content-Type", contentType)
            .header("SOAPAction", "\"\"")
            .POST(BodyPublishers.ofString(envelope, StandardCharsets.UTF_8)));
  }

  private static HttpResponse<String> fl(String operation, String content) {
    return soap(
        FL,
        "text/xml; charset=utf-8",
        "<t:%s xmlns:t=\"urn:ruqsat:gbdfl:v1\">%s</t:%s>".formatted(operation, content, operation));
  }

  private static HttpResponse<String> ul(String bin) {
    return soap(
        UL,
        "text/xml; charset=utf-8",
        "<t:FindOrganisation xmlns:t=\"urn:ruqsat:gbdul:v1\"><t:bin>"
            + bin
            + "</t:bin></t:FindOrganisation>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/xml; charset=utf-8", "text/xml"})
  void kazakhLettersSurviveWhateverTheContentTypeSays(String contentType) {
    var answer =
        soap(
            FL,
            contentType,
            "<t:FindPersonsByName xmlns:t=\"urn:ruqsat:gbdfl:v1\"><t:surname>ҮЛГІҒАЛИҰЛЫ</t:surname>"
                + "<t:name>ӘҢІРӨҢ</t:name><t:patronymic>ҺАСЕНҚҰЛҰЛЫ</t:patronymic>"
                + "<t:birthDate>1988-12-16</t:birthDate></t:FindPersonsByName>");

    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("ҮЛГІҒАЛИҰЛЫ<"), answer.body());
  }

  @Test
  void aPersonAndAnOrganisationAreRead() {
    String person = fl("FindPersonByIin", "<t:iin>900101350013</t:iin>").body();
    assertTrue(person.contains("ПРИМЕРОВ<"), person);
    String holder = fl("FindPersonsByDocument", "<t:number>900000001</t:number>").body();
    assertTrue(holder.contains("900101350013<"), holder);
    String organisation = ul("170640000778").body();
    assertTrue(organisation.contains("«Пример»"), organisation);
  }

  @ParameterizedTest
  @CsvSource({
    "900102389103, NOT_FOUND, Мәліметтер табылмады",
    "900101350014, INVALID_REQUEST, бақылау цифры сәйкес келмейді",
    "900103389208, UNAVAILABLE, Мемлекеттік дерекқор қолжетімсіз",
    "900106389501, FAILED, Мемлекеттік дерекқор қате қайтарды"
  })
  void aLookupWithoutAnAnswerIsADeclaredFault(String iin, String code, String text) {
    var answer = fl("FindPersonByIin", "<t:iin>" + iin + "</t:iin>");

    assertEquals(500, answer.statusCode());
    assertTrue(answer.body().contains("LookupFault"), answer.body());
    assertTrue(answer.body().contains(">" + code + "<"), answer.body());
    assertTrue(answer.body().contains(text), answer.body());
  }

  @Test
  void theContractsAreOpenAndNameTheAddressThatWasCalled() {
    for (String path : new String[] {FL, UL}) {
      var wsdl = Gateway.get(path + "?wsdl");
      assertEquals(200, wsdl.statusCode());
      assertTrue(wsdl.body().contains("location=\"" + Gateway.uri(path) + "\""), wsdl.body());
    }
  }

  @Test
  void aValueThatCanNotBeReadIsNotCited() {
    var message =
        """
        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
          <FindPersonsByName xmlns="urn:ruqsat:gbdfl:v1"><surname>ПРИМЕРОВ</surname>
            <birthDate>01.01.1990</birthDate></FindPersonsByName></s:Body></s:Envelope>""";
    var request = Gateway.requestAs("integrator", FL).header("Content-Type", "text/xml");
    var answer = Gateway.send(request.POST(BodyPublishers.ofString(message)));
    assertEquals(500, answer.statusCode());
    assertTrue(answer.body().contains("<faultcode>soap:Client</faultcode>"), answer.body());
    assertTrue(answer.body().contains("A value is not of the type"), answer.body());
    assertFalse(answer.body().contains("01.01.1990"), answer.body());
  }

  @Test
  void whatIsNoMessageDoesNotReachTheStack() {
    var unknown = Gateway.requestAs("integrator", FL).POST(BodyPublishers.ofString("<x/>"));
    assertEquals(
        415,
        Gateway.send(unknown.header("Content-Type", "text/xml; charset=x-nobody")).statusCode());
    for (String path : new String[] {FL, UL}) {
      assertEquals(405, Gateway.get(path).statusCode());
      assertEquals(404, Gateway.get(path + "?xsd=nothing").statusCode());
      for (String method : new String[] {"PUT", "DELETE", "OPTIONS"}) {
        var request = Gateway.request(path).method(method, BodyPublishers.noBody());
        var answer = Gateway.send(request);
        assertEquals(405, answer.statusCode(), method);
        assertEquals("POST", answer.headers().firstValue("Allow").orElseThrow());
      }
    }
  }

  @Test
  void onlyIntegratorsAsk() {
    var nobody = Gateway.request(FL).POST(BodyPublishers.ofString("<x/>"));
    assertEquals(401, Gateway.send(nobody).statusCode());
    var applicant = Gateway.requestAs("applicant", FL).POST(BodyPublishers.ofString("<x/>"));
    assertEquals(403, Gateway.send(applicant).statusCode());
    assertEquals(401, Gateway.get("/api/v1/persons/900101350013").statusCode());
    assertEquals(403, rest("officer", "persons/900101350013").statusCode());
  }

  @Test
  void restGivesAPersonAndAnOrganisationAsJson() {
    var person = rest("integrator", "persons/900101350013");
    assertEquals(200, person.statusCode());
    assertTrue(person.body().contains("\"surname\":\"ПРИМЕРОВ\""), person.body());
    assertTrue(person.body().contains("\"birthDate\":\"1990-01-01\""), person.body());
    assertTrue(person.body().contains("\"documents\":[{"), person.body());
    var organisation = rest("integrator", "organisations/170640000778");
    assertEquals(200, organisation.statusCode());
    assertTrue(organisation.body().contains("\"kind\":\"RESIDENT\""), organisation.body());
    assertTrue(organisation.body().contains("\"total\":100000.00"), organisation.body());
  }

  @ParameterizedTest
  @CsvSource({
    "persons/900102389103,404,NOT_FOUND",
    "persons/900101350014,400,INVALID_REQUEST",
    "persons/170640000778,400,INVALID_REQUEST",
    "persons/900103389208,503,UNAVAILABLE",
    "persons/900106389501,502,FAILED",
    "organisations/100140890109,404,NOT_FOUND",
    "organisations/100140890208,503,UNAVAILABLE",
    "organisations/900101350013,400,INVALID_REQUEST"
  })
  void restTellsWhyThereIsNoAnswer(String path, int status, String code) {
    var answer = rest("integrator", path);

    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
    assertTrue(answer.body().matches(".*\"message\":\\{\"ru\":\".+\",\"kk\":\".+\",\"en\":.+"));
    assertFalse(answer.body().contains(path.substring(path.indexOf('/') + 1)), answer.body());
  }

  private static HttpResponse<String> rest(String role, String path) {
    return Gateway.send(Gateway.requestAs(role, "/api/v1/" + path).GET());
  }
}
