package kz.ruqsat.shep.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.shep.PayloadProfile;
import kz.ruqsat.shep.participant.Account;
import kz.ruqsat.shep.security.MessageSecurity;
import kz.ruqsat.shep.wire.DataElement;

/** Signs and encodes the business documents that leave. */
@ApplicationScoped
public class Payloads {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private final MessageSecurity security;

  /** For CDI. */
  protected Payloads() {
    this(null);
  }

  @Inject
  public Payloads(MessageSecurity security) {
    this.security = security;
  }

  /**
   * The {@code data} element as it travels.
   *
   * @param document the business document in UTF-8, with or without an XML declaration
   * @param account for whom it is; null where no participant is known
   * @param outer the prefixes the envelope will have in scope around it
   */
  public String element(
      byte[] document, PayloadProfile profile, Account account, Map<String, String> outer) {
    PayloadForm form = profile.answerForm();
    String text = stripped(new String(document, StandardCharsets.UTF_8));
    boolean asText = form == PayloadForm.TEXT || form == PayloadForm.CDATA;
    if (!asText) {
      text = DataElement.withOuterPrefixes(outer, text);
    }
    if (profile.answerSigned() && (account == null || account.wantsSignedAnswers())) {
      text = security.signBusiness(text, account);
    }
    return DataElement.of(form, asText ? DECLARATION + text : text);
  }

  private static String stripped(String document) {
    return document.startsWith("<?xml")
        ? document.substring(document.indexOf("?>") + 2).stripLeading()
        : document;
  }
}
