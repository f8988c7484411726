package kz.ruqsat.eds;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** Reads the subject of a certificate of the NUC RK; the order of its parts carries no meaning. */
final class SubjectName {

  private static final Pattern IIN = Pattern.compile("IIN(\\d{12})");
  private static final Pattern BIN = Pattern.compile("BIN(\\d{12})");

  private final X500Name name;

  SubjectName(X500Principal subject) {
    this.name = X500Name.getInstance(subject.getEncoded());
  }

  Optional<String> iin() {
    return number(BCStyle.SERIALNUMBER, IIN);
  }

  Optional<String> bin() {
    return number(BCStyle.OU, BIN);
  }

  Optional<String> surname() {
    return first(BCStyle.SURNAME);
  }

  /** The common name of a person is surname and first name; the rest after the surname. */
  Optional<String> firstName() {
    return surname()
        .flatMap(
            surname ->
                first(BCStyle.CN)
                    .filter(commonName -> commonName.startsWith(surname + " "))
                    .map(commonName -> commonName.substring(surname.length()).strip()));
  }

  /** NUC RK keeps the patronymic where others keep the first name. */
  Optional<String> patronymic() {
    return first(BCStyle.GIVENNAME);
  }

  Optional<String> organisation() {
    return first(BCStyle.O);
  }

  String commonName() {
    return first(BCStyle.CN).orElse("");
  }

  private Optional<String> first(ASN1ObjectIdentifier type) {
    return all(type).filter(text -> !text.isEmpty()).findFirst();
  }

  private Optional<String> number(ASN1ObjectIdentifier type, Pattern form) {
    return all(type)
        .map(form::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  private Stream<String> all(ASN1ObjectIdentifier type) {
    return Arrays.stream(name.getRDNs(type))
        .flatMap(rdn -> Arrays.stream(rdn.getTypesAndValues()))
        .filter(part -> part.getType().equals(type) && part.getValue() instanceof ASN1String)
        .map(part -> ((ASN1String) part.getValue()).getString().strip());
  }
}
