package kz.ruqsat.application.user;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.shep.wire.SafeXml;

/**
 * What a user signs to be registered:
 *
 * <pre>{@code
 * <registration xmlns="urn:ruqsat:portal-user:1" login="ИИН or БИН" at="time with offset"
 *   password="…"/>
 * }</pre>
 *
 * <p>In place of the password its Argon2id hash may stand, {@code passwordHash}: over the gateway's
 * channels it must, since their messages are kept whole.
 *
 * @param at when it was signed, as the signer says
 * @param password null when the hash stands there
 * @param passwordHash null when the password stands there
 */
record RegistrationDocument(String login, Instant at, String password, String passwordHash) {

  /** Namespace of the document. */
  static final String NAMESPACE = "urn:ruqsat:portal-user:1";

  /**
   * Reads the document without its signature.
   *
   * @throws ApplicationFault MALFORMED_APPLICATION, naming the part
   */
  static RegistrationDocument read(byte[] document) {
    try {
      XMLStreamReader xml = SafeXml.reader(new String(document, StandardCharsets.UTF_8));
      xml.nextTag();
      if (!xml.getLocalName().equals("registration") || !NAMESPACE.equals(xml.getNamespaceURI())) {
        throw malformed("root");
      }
      String password = xml.getAttributeValue(null, "password");
      String hash = xml.getAttributeValue(null, "passwordHash");
      if ((password == null) == (hash == null)) {
        throw malformed("password or passwordHash");
      }
      return new RegistrationDocument(login(xml), at(xml), password, hash);
    } catch (XMLStreamException e) {
      throw malformed("not well-formed XML without a DTD");
    }
  }

  private static String login(XMLStreamReader xml) {
    String login = xml.getAttributeValue(null, "login");
    if (login == null || !login.matches("[0-9]{12}")) {
      throw malformed("login");
    }
    return login;
  }

  private static Instant at(XMLStreamReader xml) {
    try {
      return OffsetDateTime.parse(String.valueOf(xml.getAttributeValue(null, "at"))).toInstant();
    } catch (DateTimeException e) {
      throw malformed("at");
    }
  }

  private static ApplicationFault malformed(String part) {
    return new ApplicationFault(FaultCode.MALFORMED_APPLICATION, part);
  }

  /** Tells no secret. */
  @Override
  public String toString() {
    return "RegistrationDocument[at " + at + "]";
  }
}
