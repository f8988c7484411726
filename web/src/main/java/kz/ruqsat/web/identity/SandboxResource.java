package kz.ruqsat.web.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.ruqsat.identity.sandbox.Behaviour;
import kz.ruqsat.identity.sandbox.Sandbox;
import kz.ruqsat.identity.sandbox.SandboxNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The numbers of the sandbox, for everyone. */
@Path("sandbox")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class SandboxResource {

  @Inject private Sandbox sandbox;

  /**
   * One number.
   *
   * @param sentence what happens when it is asked for
   */
  public record Entry(
      String number, SandboxNumber.Kind kind, Behaviour behaviour, String sentence) {}

  /** All numbers; none outside demo mode. */
  @GET
  @Operation(summary = "Numbers that always behave the same, for tests of clients (demo mode only)")
  public List<Entry> numbers() {
    return sandbox.numbers().stream()
        .map(
            each ->
                new Entry(each.number().digits(), each.kind(), each.behaviour(), each.sentence()))
        .toList();
  }
}
