package kz.ruqsat.identity.gbdul;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.RegistryException;
import kz.ruqsat.identity.RegistryException.Kind;
import kz.ruqsat.identity.gbdul.wire.NonResidentReader;
import kz.ruqsat.identity.gbdul.wire.OrganisationReader;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.payload.XmlMarshaller;
import kz.ruqsat.identity.payload.XmlReader;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.shep.sync.SyncClient;
import kz.ruqsat.wire.gbdul.Request;
import kz.ruqsat.wire.gbdul.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks ГБД ЮЛ behind another gateway. */
@ApplicationScoped
public class GbdUlClient {

  /** The service that is asked. */
  public static final String SERVICE = "GbdulInfoByBin_v2";

  private static final XmlMarshaller<Request> QUESTIONS =
      new XmlMarshaller<>(
          Request.class, new QName("http://gbdulinfobybin_v2.egp.gbdul.tamur.kz", "Request"));
  private static final XmlReader<Response> ANSWERS = new XmlReader<>(Response.class);
  private static final String PROCESSED = "002";

  /** Answers that are no answer; other codes without an organisation mean that there is none. */
  private static final Set<String> REFUSALS = Set.of(PROCESSED, "102", "103", "104");

  private final SyncClient client;
  private final Optional<String> requestor;

  /** For CDI. */
  protected GbdUlClient() {
    this(null, Optional.empty());
  }

  /**
   * @param requestor our БИН, which every question names
   */
  @Inject
  public GbdUlClient(
      SyncClient client,
      @ConfigProperty(name = "ruqsat.identity.upstream.requestor-bin") Optional<String> requestor) {
    this.client = client;
    this.requestor = requestor;
  }

  /**
   * The organisation with the number.
   *
   * @throws GatewayFault when there is no answer, or one the peer did not sign
   * @throws RegistryException when the answer refuses the question
   */
  public Optional<Organisation> organisation(Bin bin) {
    Request request = new Request();
    request.setRequestorBIN(
        requestor.orElseThrow(
            () ->
                new IllegalStateException(
                    "the setting ruqsat.identity.upstream.requestor-bin is missing")));
    request.setBIN(bin.digits());
    return read(client.ask(SERVICE, QUESTIONS.bytes(request), PayloadForm.TEXT, true));
  }

  /** The organisation in an answer. */
  static Optional<Organisation> read(String document) {
    Response response = ANSWERS.read(document);
    if (response.getOrganization() != null) {
      return Optional.of(OrganisationReader.organisation(response.getOrganization()));
    }
    if (response.getIpsNerezident() != null) {
      return Optional.of(NonResidentReader.organisation(response.getIpsNerezident()));
    }
    String status = response.getStatus().getCode();
    if (REFUSALS.contains(status)) {
      throw new RegistryException(Kind.FAILED, "ГБД ЮЛ refused the question: " + status);
    }
    return Optional.empty();
  }
}
