package kz.ruqsat.web;

import java.util.List;
import kz.ruqsat.web.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Completes the description of the REST interface by what holds for every resource and is therefore
 * said by none: its mistakes are problem documents.
 */
public class ApiDescription implements OASFilter {

  private static final String PROBLEM = "Problem";

  @Override
  public void filterOpenAPI(OpenAPI description) {
    if (description.getComponents() == null) {
      description.setComponents(OASFactory.createComponents());
    }
    description.getComponents().addSchema(PROBLEM, problem());
    description
        .getComponents()
        .addResponse(
            PROBLEM,
            OASFactory.createAPIResponse()
                .description("A problem document (RFC 9457)")
                .content(content()));
    description
        .getPaths()
        .getPathItems()
        .values()
        .forEach(item -> item.getOperations().values().forEach(ApiDescription::tellOfProblems));
  }

  private static void tellOfProblems(Operation operation) {
    operation
        .getResponses()
        .setDefaultValue(OASFactory.createAPIResponse().ref("#/components/responses/" + PROBLEM));
  }

  private static Content content() {
    return OASFactory.createContent()
        .addMediaType(
            Problem.MEDIA_TYPE,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
  }

  /** As {@link Problem} and {@code CodedProblem} write it. */
  private static Schema problem() {
    return ofType(SchemaType.OBJECT)
        .addProperty("title", ofType(SchemaType.STRING))
        .addProperty("status", ofType(SchemaType.INTEGER))
        .addProperty(
            "detail", ofType(SchemaType.STRING).description("What is wrong and how to mend it"))
        .addProperty(
            "instance", ofType(SchemaType.STRING).description("Finds this case in the log"))
        .addProperty(
            "code", ofType(SchemaType.STRING).description("Of a refusal, as in docs/faults.md"))
        .addProperty(
            "message",
            ofType(SchemaType.OBJECT)
                .description("The sentence of the code in ru, kk and en")
                .additionalPropertiesSchema(ofType(SchemaType.STRING)))
        .required(List.of("title", "status"));
  }

  private static Schema ofType(SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }
}
