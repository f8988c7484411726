package kz.ruqsat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Requests that nobody could mean, to every resource that the REST interface describes. */
@SystemTest
@OnAnyDatabase
class MalformedRequestsIT {

  private static final String JSON = "application/json";
  private static final List<String> ROLES =
      List.of("operator", "auditor", "officer", "integrator", "applicant");

  /** None of them is an object, so that none can do anything; one is cut off, one too deep. */
  private static final List<String> BODIES =
      List.of("", "[]", "{\"a\":{", "<a/>", "{\"a\":".repeat(2000));

  /** An account for each operation, by method and path. */
  private final Map<String, String> who = new HashMap<>();

  @Test
  void aBodyThatIsNoJsonObjectIsTheCallersMistake() {
    List<String> wrong = new ArrayList<>();
    forEach(
        (path, operation) -> {
          if (operation.method().equals("GET") || !operation.takes(JSON)) {
            return;
          }
          for (String body : BODIES) {
            HttpResponse<String> answer =
                byWhoeverMay(operation.method() + " " + path, () -> operation.sending(path, body));
            if (answer.statusCode() / 100 != 4 || !isProblem(answer)) {
              wrong.add(operation.method() + " " + path + " " + answer.statusCode() + " " + body);
            }
          }
        });

    assertEquals(List.of(), wrong);
  }

  @Test
  void aNumberInAQueryThatIsNoneIsToldByItsName() {
    List<String> asked = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    forEach(
        (path, operation) -> {
          for (String name : operation.numbersOfItsQuery()) {
            asked.add(name);
            HttpResponse<String> answer =
                byWhoeverMay(
                    "GET " + path, () -> Gateway.request(path + "?" + name + "=many").GET());
            if (answer.statusCode() != 400
                || !answer.body().contains(name + " is a whole number")) {
              wrong.add(path + " " + name + " " + answer.statusCode() + " " + answer.body());
            }
          }
        });

    assertFalse(asked.isEmpty());
    assertEquals(List.of(), wrong);
  }

  @Test
  void aConstantInAQueryThatIsNoneIsToldWithThoseThereAre() {
    var answer = Gateway.send(Gateway.requestAs("operator", "/api/v1/messages?outcome=MANY").GET());

    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("outcome is one of [ANSWERED"), answer.body());
  }

  @Test
  void theClockOfTheDemoCannotBeMovedWhereNothingWorks() {
    var answer =
        Gateway.send(
            Gateway.requestAs("operator", "/api/v1/demo/clock")
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString("{\"ahead\":\"P999999999D\"}")));

    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("of at most 36525 days"), answer.body());
  }

  /** An operation of the description, by its method. */
  private record Described(String method, Operation operation) {

    boolean takes(String mediaType) {
      return operation.getRequestBody() != null
          && operation.getRequestBody().getContent().containsKey(mediaType);
    }

    List<String> numbersOfItsQuery() {
      return operation.getParameters() == null
          ? List.of()
          : operation.getParameters().stream()
              .filter(it -> "query".equals(it.getIn()) && isNumber(it))
              .map(Parameter::getName)
              .toList();
    }

    HttpRequest.Builder sending(String path, String body) {
      return Gateway.request(path)
          .header("Content-Type", JSON)
          .method(method, BodyPublishers.ofString(body));
    }

    private static boolean isNumber(Parameter parameter) {
      return parameter.getSchema().getTypes() != null
          && parameter.getSchema().getTypes().contains("integer");
    }
  }

  private static void forEach(BiConsumer<String, Described> test) {
    var paths =
        new OpenAPIV3Parser()
            .readContents(Gateway.get("/openapi?format=JSON").body())
            .getOpenAPI()
            .getPaths();
    assertFalse(paths.isEmpty());
    new TreeMap<>(paths)
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) ->
                            test.accept(
                                path.replace("{form}", "pdf").replaceAll("\\{\\w+}", "1"),
                                new Described(method.name(), operation))));
  }

  /** The answer to the first account that is not refused; which that is, is found out once. */
  private HttpResponse<String> byWhoeverMay(
      String operation, Supplier<HttpRequest.Builder> request) {
    String known = who.get(operation);
    if (known != null) {
      return Gateway.send(Gateway.as(known, request.get()));
    }
    for (String role : ROLES) {
      HttpResponse<String> answer = Gateway.send(Gateway.as(role, request.get()));
      if (answer.statusCode() != 403) {
        who.put(operation, role);
        return answer;
      }
    }
    throw new AssertionError("nobody may " + operation);
  }

  private static boolean isProblem(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Content-Type")
        .filter("application/problem+json"::equals)
        .isPresent();
  }
}
