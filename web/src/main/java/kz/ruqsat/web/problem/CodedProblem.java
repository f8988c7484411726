package kz.ruqsat.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Function;

/**
 * A problem document of a component with fault codes of its own: beside the members of RFC 9457 the
 * {@code code} and its sentence in three languages as {@code message}.
 */
public final class CodedProblem {

  /** The status of a well-formed request that the rules refuse. */
  public static final int UNPROCESSABLE = 422;

  private final int status;
  private final JsonObjectBuilder document;

  private CodedProblem(int status, JsonObjectBuilder document) {
    this.status = status;
    this.document = document;
  }

  /**
   * A problem with a code.
   *
   * @param status HTTP status code
   * @param text the sentence of the code in a language
   */
  public static CodedProblem of(int status, Enum<?> code, Function<Locale, String> text) {
    return new CodedProblem(
        status,
        Json.createObjectBuilder()
            .add("title", text.apply(Locale.ENGLISH))
            .add("status", status)
            .add("code", code.name())
            .add(
                "message",
                Json.createObjectBuilder()
                    .add("ru", text.apply(Locale.forLanguageTag("ru")))
                    .add("kk", text.apply(Locale.forLanguageTag("kk")))
                    .add("en", text.apply(Locale.ENGLISH))));
  }

  /** The members of the document, to be added to. */
  public JsonObjectBuilder members() {
    return document;
  }

  /** The document as an answer. */
  public Response toResponse() {
    return Response.status(status).type(Problem.MEDIA_TYPE).entity(document.build()).build();
  }
}
