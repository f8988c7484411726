package kz.ruqsat.web.regulation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.regulation.norm.Norm;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The legal acts behind the services, with their amendments and their end. */
@Path("acts")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ActsResource {

  @Inject private Regulations regulations;

  /** All acts. */
  @GET
  @Operation(summary = "All acts")
  public List<Map<String, Object>> list() {
    return regulations.all().norms().all().stream().map(this::view).toList();
  }

  /** One act, for example {@code PP-587}. */
  @GET
  @Path("{code}")
  @Operation(summary = "One act, for example PP-587")
  public Map<String, Object> act(@PathParam("code") String code) {
    return regulations
        .all()
        .norms()
        .find(code)
        .map(this::view)
        .orElseThrow(() -> new NotFoundException("no act " + code));
  }

  private Map<String, Object> view(Norm act) {
    Map<String, Object> view = Plain.record(act);
    act.firstDay().ifPresent(day -> view.put("firstDay", day.toString()));
    view.put("repealed", act.isRepealed());
    return view;
  }
}
