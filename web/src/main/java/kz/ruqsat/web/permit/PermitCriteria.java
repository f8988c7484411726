package kz.ruqsat.web.permit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import kz.ruqsat.permit.PermitQuery;
import kz.ruqsat.permit.PermitSort;
import kz.ruqsat.permit.PermitStatus;
import kz.ruqsat.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a search of the register asks for, as parameters of the address. */
public class PermitCriteria {

  @QueryParam("q")
  @Parameter(description = "Number, IIN or BIN, or words of a name; beginnings suffice")
  private String text;

  @QueryParam("service")
  private String service;

  @QueryParam("status")
  @Parameter(description = "ISSUED, SUSPENDED, REISSUED, TERMINATED or EXPIRED")
  private String status;

  @QueryParam("provider")
  private String provider;

  @QueryParam("region")
  private String region;

  @QueryParam("channel")
  private String channel;

  @QueryParam("signer")
  private String signer;

  @QueryParam("issuedFrom")
  private String issuedFrom;

  @QueryParam("issuedTo")
  private String issuedTo;

  @QueryParam("validToFrom")
  private String validToFrom;

  @QueryParam("validToTo")
  private String validToTo;

  @QueryParam("asOf")
  @Parameter(description = "The register of that day, ISO 8601")
  private String asOf;

  @QueryParam("sort")
  @DefaultValue("issued")
  @Parameter(description = "issued, number, name or valid_to")
  private String sort;

  @QueryParam("after")
  private String after;

  /** As a query of the register. */
  PermitQuery query(int limit) {
    return new PermitQuery(
        text,
        service,
        status == null ? null : named(PermitStatus.class, status),
        provider,
        region,
        channel,
        signer,
        day("issuedFrom", issuedFrom),
        day("issuedTo", issuedTo),
        day("validToFrom", validToFrom),
        day("validToTo", validToTo),
        day("asOf", asOf),
        named(PermitSort.class, sort),
        after,
        limit);
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
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new ProblemException(Status.BAD_REQUEST, name + " is a day as in 2026-01-31");
    }
  }
}
