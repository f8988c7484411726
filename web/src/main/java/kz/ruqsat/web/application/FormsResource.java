package kz.ruqsat.web.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.filing.Filing;
import kz.ruqsat.application.filing.FormOffer;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.web.regulation.FormSchema;
import kz.ruqsat.web.regulation.Plain;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What an application must hold, offered to be filled in, as the channel and the port offer it. */
@Path("filing/forms")
@RequestScoped
@RolesAllowed({"applicant", "integrator", "officer"})
@Produces(MediaType.APPLICATION_JSON)
public class FormsResource {

  @Inject private Filing filing;

  /**
   * What is to be filled in and handed in.
   *
   * @param forms JSON Schemas by the codes of the forms, REQUEST with the particulars first
   * @param documents of the package, as the files of the law have them
   */
  public record Offer(
      EditionKey edition,
      LocalText title,
      Map<String, Map<String, Object>> forms,
      List<Map<String, Object>> documents) {

    private static Offer of(FormOffer offer) {
      Map<String, Map<String, Object>> forms = new LinkedHashMap<>();
      offer.forms().forEach(form -> forms.put(form.code(), FormSchema.of(form)));
      return new Offer(
          offer.edition(),
          offer.title(),
          forms,
          offer.documents().stream().map(Plain::record).toList());
    }
  }

  /**
   * The forms and documents of one kind of application.
   *
   * @param edition its code; that in force today when left out
   */
  @GET
  @Operation(summary = "The forms and documents of one kind of application, if it were filed now")
  public Offer offer(
      @QueryParam("service") String service,
      @QueryParam("edition") String edition,
      @QueryParam("action") String action,
      @QueryParam("applicantType") String applicantType,
      @QueryParam("channel") String channel) {
    return Offer.of(
        filing.form(
            new EditionKey(service, edition),
            one(Action.class, "action", action),
            one(ApplicantType.class, "applicantType", applicantType),
            one(Channel.class, "channel", channel)));
  }

  private static <E extends Enum<E>> E one(Class<E> type, String name, String code) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(code)) {
        return value;
      }
    }
    throw new ApplicationFault(FaultCode.MALFORMED_APPLICATION, name);
  }
}
