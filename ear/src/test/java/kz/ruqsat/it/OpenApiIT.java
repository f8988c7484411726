package kz.ruqsat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the REST interface against an independent reader and the resources. */
@SystemTest
@OnAnyDatabase
class OpenApiIT {

  private static final String PATH = "jakarta.ws.rs.Path";
  private static final String ROOT = "/api/v1";
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  @Test
  void theDescriptionIsValidOpenApi31() {
    SwaggerParseResult read = read();

    assertEquals(List.of(), read.getMessages());
    assertTrue(read.getOpenAPI().getOpenapi().startsWith("3.1."), read.getOpenAPI().getOpenapi());
    assertEquals("Ruqsat", read.getOpenAPI().getInfo().getTitle());
  }

  @Test
  void everyResourceIsDescribedAndNothingElse() {
    assertEquals(resources(), new TreeSet<>(operations().keySet()));
  }

  @Test
  void everyOperationSaysWhatItIsFor() {
    List<String> silent =
        operations().entrySet().stream()
            .filter(it -> it.getValue().getSummary() == null)
            .map(Map.Entry::getKey)
            .toList();

    assertEquals(List.of(), silent);
  }

  /** The words of another operation of the same resource are a slip. */
  @Test
  void noTwoOperationsOfAResourceSayTheSame() {
    Map<String, List<String>> said = new TreeMap<>();
    operations()
        .forEach(
            (operation, it) ->
                said.computeIfAbsent(
                        operation.split("/")[3] + ": " + it.getSummary(), same -> new ArrayList<>())
                    .add(operation));

    assertEquals(
        List.of(), said.values().stream().filter(operations -> operations.size() > 1).toList());
  }

  @Test
  void everyOperationSaysThatMistakesAreProblemDocuments() {
    var problem = read().getOpenAPI().getComponents().getResponses().get("Problem");

    assertEquals(Set.of("application/problem+json"), problem.getContent().keySet());
    operations()
        .forEach(
            (operation, it) ->
                assertEquals(
                    "#/components/responses/Problem",
                    it.getResponses().getDefault().get$ref(),
                    operation));
  }

  private static SwaggerParseResult read() {
    var answer = Gateway.get("/openapi?format=JSON");
    assertEquals(200, answer.statusCode());
    return new OpenAPIV3Parser().readContents(answer.body());
  }

  /** Those of the description, by method and path. */
  private static Map<String, Operation> operations() {
    OpenAPI description = read().getOpenAPI();
    Map<String, Operation> operations = new TreeMap<>();
    description
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach((method, it) -> operations.put(method + " " + path, it)));
    return operations;
  }

  /** Those of the code, as it was compiled for the web archive. */
  private static Set<String> resources() {
    Set<String> resources = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter().importPath(Paths.get("../web/target/classes/kz/ruqsat/web"))) {
      if (type.isAnnotatedWith(PATH)) {
        String base = value(type.getAnnotationOfType(PATH));
        type.getMethods()
            .forEach(it -> verbs(it).forEach(v -> resources.add(v + " " + path(base, it))));
      }
    }
    return resources;
  }

  private static String value(JavaAnnotation<?> path) {
    return String.valueOf(path.get("value").orElseThrow());
  }

  private static Stream<String> verbs(JavaMethod method) {
    return METHODS.stream().filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
  }

  private static String path(String base, JavaMethod method) {
    String own = method.isAnnotatedWith(PATH) ? value(method.getAnnotationOfType(PATH)) : "";
    String path = ROOT + "/" + base + "/" + own;
    return path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}")
        .replaceAll("/+", "/")
        .replaceAll("(?<=.)/$", "");
  }
}
