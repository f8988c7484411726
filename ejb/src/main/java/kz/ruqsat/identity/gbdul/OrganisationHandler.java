package kz.ruqsat.identity.gbdul;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import javax.xml.namespace.QName;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.gbdul.wire.Directory;
import kz.ruqsat.identity.gbdul.wire.NonResidentMapper;
import kz.ruqsat.identity.gbdul.wire.OrganisationMapper;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.payload.XmlMarshaller;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.wire.gbdul.Response;

/**
 * Lookup of an organisation by its БИН, in two versions that differ by the namespace of the root.
 * Requests are signed by the asking organisation; the answer is a signed document as text.
 */
@ApplicationScoped
public class OrganisationHandler extends BinHandler<Response> {

  private static final String ROOT = "responseDataType";

  private static final Map<String, XmlMarshaller<Response>> ANSWERS =
      Map.of(
          "GbdulInfoByBin_v2", answers("http://gbdulinfobybin_v2.egp.gbdul.tamur.kz"),
          "GbdulInfoByBin", answers("http://gbdulinfobybin.egp.gbdul.tamur.kz"));

  /** For CDI. */
  protected OrganisationHandler() {
    this(null);
  }

  @Inject
  public OrganisationHandler(BinLookup lookup) {
    super(lookup, BinLookup::forRequestor, ANSWERS, PayloadForm.TEXT);
  }

  @Override
  Response response(BinRequest request, BinResult result) {
    Response response = new Response();
    response.setStatus(Directory.value(result.status().value()));
    result.organisation().ifPresent(organisation -> put(organisation, response));
    return response;
  }

  /** Joint entrepreneurs and non-residents have a shorter form of their own. */
  private static void put(Organisation organisation, Response response) {
    if (organisation.kind() == Bin.Kind.RESIDENT) {
      response.setOrganization(OrganisationMapper.organization(organisation));
    } else {
      response.setIpsNerezident(NonResidentMapper.ipsNerezident(organisation));
    }
  }

  private static XmlMarshaller<Response> answers(String namespace) {
    return new XmlMarshaller<>(Response.class, new QName(namespace, ROOT));
  }
}
