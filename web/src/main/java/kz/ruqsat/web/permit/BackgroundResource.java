package kz.ruqsat.web.permit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.application.result.PermitBackground;
import kz.ruqsat.application.result.PermitBackgrounds;
import kz.ruqsat.permit.PermitReader;
import kz.ruqsat.permit.PermitRecord;
import kz.ruqsat.permit.VersionRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What stands behind a permit. */
@Path("permits/{number}/background")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"auditor", "officer"})
public class BackgroundResource {

  @Inject private PermitReader reader;
  @Inject private PermitBackgrounds backgrounds;
  @Inject private Inspection inspection;

  /** The application, the payment and the evidence of signatures behind a permit. */
  @GET
  @Operation(summary = "Application, payment and signatures behind a permit")
  public List<PermitBackground> background(@PathParam("number") String number) {
    PermitRecord permit = reader.byNumber(number).orElseThrow(NotFoundException::new);
    inspection.record("BACKGROUND", number, 1L);
    Set<String> numbers =
        reader.history(number).stream()
            .map(VersionRecord::documentNumber)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    numbers.add(number);
    return backgrounds.of(numbers, permit.data().paymentReference());
  }
}
