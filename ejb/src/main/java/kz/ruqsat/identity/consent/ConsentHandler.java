package kz.ruqsat.identity.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import kz.ruqsat.identity.IdentityLookup;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.InvalidNumberException;
import kz.ruqsat.identity.RegistryException;
import kz.ruqsat.identity.payload.RegistryFaults;
import kz.ruqsat.identity.payload.XmlMarshaller;
import kz.ruqsat.shep.Answer;
import kz.ruqsat.shep.Call;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.ServiceHandler;
import kz.ruqsat.shep.wire.PayloadFields;
import kz.ruqsat.wire.kdp.Response;

/**
 * {@code KDP_SERVICE}, the control of access to personal data: gives a token that opens one service
 * for one person's data until it expires. The people of the data set do not read messages, so
 * everyone consents at once; {@code ovt}, the asking employee's own token, is not checked, because
 * the key of its issuer is not public.
 */
@ApplicationScoped
public class ConsentHandler implements ServiceHandler {

  /** The registry id. */
  public static final String SERVICE = "KDP_SERVICE";

  private static final XmlMarshaller<Response> DATA =
      new XmlMarshaller<>(Response.class, new QName("data"));

  private static final PayloadProfile PROFILE =
      new PayloadProfile(PayloadForm.INLINE_DATA, false, false);

  /** Longest life of a consent. */
  private static final Duration LONGEST = Duration.ofDays(365);

  private static final int SECRET_BYTES = 32;

  private final IdentityLookup lookup;
  private final Consents consents;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** For CDI. */
  protected ConsentHandler() {
    this(null, null, null);
  }

  @Inject
  public ConsentHandler(IdentityLookup lookup, Consents consents, Clock clock) {
    this.lookup = lookup;
    this.consents = consents;
    this.clock = clock;
  }

  @Override
  public Set<String> serviceIds() {
    return Set.of(SERVICE);
  }

  @Override
  public PayloadProfile profile(String serviceId) {
    return PROFILE;
  }

  @Override
  public boolean changesState() {
    return true;
  }

  @Override
  public Answer handle(Call call) {
    PayloadFields fields = PayloadFields.of(call.document());
    Optional<String> accessName = fields.text("access_name");
    Optional<Duration> life = life(fields);
    if (accessName.isEmpty()) {
      return refused("Не указан сервис, к которому дается доступ (access_name)");
    }
    if (life.isEmpty()) {
      return refused("Срок действия (expiresIn) указывается в миллисекундах, не более года");
    }
    Iin iin;
    try {
      iin = Iin.of(fields.text("uin").orElse(null));
    } catch (InvalidNumberException e) {
      return refused("Неверный ИИН (uin): " + e.reason().ru());
    }
    if (!isKnown(iin)) {
      return refused("Лицо с таким ИИН не найдено");
    }
    return granted(call, fields, iin, accessName.get(), life.get());
  }

  private Answer granted(
      Call call, PayloadFields fields, Iin iin, String accessName, Duration life) {
    Instant now = clock.instant();
    GrantedConsent consent =
        new GrantedConsent(
            secret(),
            secret(),
            iin,
            accessName,
            fields.text("company_bin").orElse(null),
            call.senderId(),
            now,
            now.plus(life));
    consents.grant(consent);
    Response response = new Response();
    response.setCode(consent.token());
    response.setPublicKey(consent.publicKey());
    return Answer.processed(DATA.bytes(response));
  }

  private boolean isKnown(Iin iin) {
    try {
      return lookup.person(iin).isPresent();
    } catch (RegistryException e) {
      throw RegistryFaults.fault(e);
    }
  }

  private static Optional<Duration> life(PayloadFields fields) {
    try {
      return fields
          .text("expiresIn")
          .map(text -> Duration.ofMillis(Long.parseLong(text)))
          .filter(life -> !life.isNegative() && !life.isZero() && life.compareTo(LONGEST) <= 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Answer refused(String reason) {
    return Answer.refused(reason, null);
  }
}
