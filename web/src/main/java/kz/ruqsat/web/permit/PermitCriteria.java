package kz.ruqsat.web.permit;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import kz.ruqsat.permit.PermitStatus;
import kz.ruqsat.permit.search.PermitQuery;
import kz.ruqsat.permit.search.PermitSort;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a search of the register asks for, as parameters of the address. Empty ones say nothing. */
public class PermitCriteria {

  @QueryParam("q")
  @Parameter(
      description =
          "Number, IIN or BIN, or words of a name in any spelling; beginnings of words suffice")
  private String text;

  @QueryParam("service")
  @Parameter(description = "Code of the public service")
  private String service;

  @QueryParam("status")
  @Parameter(description = "ISSUED, SUSPENDED, REISSUED, TERMINATED or EXPIRED")
  private String status;

  @QueryParam("provider")
  @Parameter(description = "Code of the provider")
  private String provider;

  @QueryParam("region")
  @Parameter(description = "Code of the region")
  private String region;

  @QueryParam("channel")
  @Parameter(description = "By which the permit was applied for, for example EGOV_PORTAL")
  private String channel;

  @QueryParam("signer")
  @Parameter(description = "Who signed the issue: beginning of the name in any spelling")
  private String signer;

  @QueryParam("overdue")
  @Parameter(description = "true: given later than the law allows; false: the others")
  private String overdue;

  @QueryParam("issuedFrom")
  @Parameter(description = "First day of issue, ISO 8601")
  private String issuedFrom;

  @QueryParam("issuedTo")
  @Parameter(description = "Last day of issue, ISO 8601")
  private String issuedTo;

  @QueryParam("validToFrom")
  @Parameter(description = "First day on which the validity may end, ISO 8601")
  private String validToFrom;

  @QueryParam("validToTo")
  @Parameter(description = "Last day on which the validity may end, ISO 8601")
  private String validToTo;

  @QueryParam("asOf")
  @Parameter(description = "The register of that day, ISO 8601")
  private String asOf;

  @QueryParam("sort")
  @Parameter(description = "issued (default), number, name or valid_to")
  private String sort;

  @QueryParam("after")
  @Parameter(description = "Cursor of the page before")
  private String after;

  /** The same from the parameters of a page. */
  public static PermitCriteria of(UnaryOperator<String> parameter) {
    PermitCriteria criteria = new PermitCriteria();
    criteria.text = parameter.apply("q");
    criteria.service = parameter.apply("service");
    criteria.status = parameter.apply("status");
    criteria.provider = parameter.apply("provider");
    criteria.region = parameter.apply("region");
    criteria.channel = parameter.apply("channel");
    criteria.signer = parameter.apply("signer");
    criteria.overdue = parameter.apply("overdue");
    criteria.issuedFrom = parameter.apply("issuedFrom");
    criteria.issuedTo = parameter.apply("issuedTo");
    criteria.validToFrom = parameter.apply("validToFrom");
    criteria.validToTo = parameter.apply("validToTo");
    criteria.asOf = parameter.apply("asOf");
    criteria.sort = parameter.apply("sort");
    criteria.after = parameter.apply("after");
    return criteria;
  }

  /**
   * As a query of the register.
   *
   * @throws ProblemException 400 for a value that makes no sense
   */
  public PermitQuery query(int limit) {
    return new PermitQuery(
        given(text),
        given(service),
        given(status) == null ? null : named(PermitStatus.class, status),
        given(provider),
        given(region),
        given(channel),
        given(signer),
        yesOrNo(),
        day("issuedFrom", issuedFrom),
        day("issuedTo", issuedTo),
        day("validToFrom", validToFrom),
        day("validToTo", validToTo),
        day("asOf", asOf),
        given(sort) == null ? PermitSort.ISSUED : named(PermitSort.class, sort),
        after,
        limit);
  }

  private Boolean yesOrNo() {
    if (given(overdue) == null) {
      return null;
    }
    if (!overdue.equals("true") && !overdue.equals("false")) {
      throw new ProblemException(Status.BAD_REQUEST, "overdue is true or false");
    }
    return Boolean.valueOf(overdue);
  }

  private static <E extends Enum<E>> E named(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    Status.BAD_REQUEST,
                    "one of " + Arrays.toString(type.getEnumConstants()) + " is expected"));
  }

  private static LocalDate day(String name, String text) {
    try {
      return given(text) == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new ProblemException(Status.BAD_REQUEST, name + " is a day as in 2026-01-31");
    }
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
