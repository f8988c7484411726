package kz.ruqsat.identity.gbdfl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.xml.namespace.QName;
import kz.ruqsat.identity.PersonQuery;
import kz.ruqsat.identity.RegistryException;
import kz.ruqsat.identity.RegistryException.Kind;
import kz.ruqsat.identity.payload.XmlMarshaller;
import kz.ruqsat.identity.payload.XmlReader;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.shep.sync.SyncClient;
import kz.ruqsat.wire.gbdfl.Request;
import kz.ruqsat.wire.gbdfl.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks ГБД ФЛ behind another gateway. */
@ApplicationScoped
public class GbdFlClient {

  private static final XmlMarshaller<Request> QUESTIONS =
      new XmlMarshaller<>(Request.class, new QName("data"));
  private static final XmlReader<Response> ANSWERS = new XmlReader<>(Response.class);

  /** Answers that are no answer; whatever else comes without persons means that there is nobody. */
  private static final Set<String> REFUSALS =
      Set.of("10002", "10003", "10004", "10005", "10006", "10007");

  private final SyncClient client;
  private final Clock clock;
  private final String senderCode;

  /** For CDI. */
  protected GbdFlClient() {
    this(null, null, null);
  }

  /**
   * @param senderCode our code in ГБД ФЛ
   */
  @Inject
  public GbdFlClient(
      SyncClient client,
      Clock clock,
      @ConfigProperty(name = "ruqsat.identity.upstream.sender-code") String senderCode) {
    this.client = client;
    this.clock = clock;
    this.senderCode = senderCode;
  }

  /**
   * The persons a query describes.
   *
   * @throws GatewayFault when there is no answer, or one the peer did not sign
   * @throws RegistryException when the answer refuses the question
   */
  public List<Person> persons(PersonQuery query) {
    return read(
        client.ask(
            PersonHandler.UNIVERSAL,
            QUESTIONS.bytes(request(query)),
            PayloadForm.INLINE_DATA,
            false));
  }

  /** The persons in an answer; a client tells by {@code persons} alone whether there are any. */
  static List<Person> read(String document) {
    Response response = ANSWERS.read(document);
    if (response.getPersons() != null) {
      return response.getPersons().getPerson().stream().map(PersonReader::person).toList();
    }
    String result = response.getMessageResult().getCode();
    if (REFUSALS.contains(result)) {
      throw new RegistryException(Kind.FAILED, "ГБД ФЛ refused the question: " + result);
    }
    return List.of();
  }

  Request request(PersonQuery query) {
    Request request = new Request();
    request.setMessageId(UUID.randomUUID().toString());
    request.setMessageDate(clock.instant());
    request.setSenderCode(senderCode);
    if (query instanceof PersonQuery.ByIin asked) {
      request.setIin(asked.iin().digits());
    } else if (query instanceof PersonQuery.ByDocument asked) {
      request.setDocumentNumber(asked.number());
    } else if (query instanceof PersonQuery.ByName asked) {
      request.setSurname(asked.surname());
      request.setName(asked.name());
      request.setPatronymic(asked.patronymic());
      if (asked.bornFrom().equals(asked.bornTo())) {
        request.setBirthDate(asked.bornFrom());
      } else {
        request.setBirthDateFrom(asked.bornFrom());
        request.setBirthDateTo(asked.bornTo());
      }
    }
    return request;
  }
}
