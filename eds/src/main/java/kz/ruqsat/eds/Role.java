package kz.ruqsat.eds;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * In what capacity the holder of a certificate signs. The NUC RK writes it as identifiers in the
 * extended key usage, often several at once; the authority of BTS Digital has an arc of its own for
 * the same roles.
 */
public enum Role {
  /** A natural person, for himself. */
  NATURAL_PERSON("1.2.398.3.3.4.1.1", "1.2.398.3.17.3.1"),
  /** A digital system of a natural person. */
  PERSONAL_SYSTEM("1.2.398.3.3.4.1.1.1"),
  /** A legal entity; comes with one of the capacities below. */
  LEGAL_ENTITY("1.2.398.3.3.4.1.2", "1.2.398.3.17.3.2"),
  /** The first head of a legal entity. */
  HEAD("1.2.398.3.3.4.1.2.1", "1.2.398.3.17.3.3"),
  /** One with the right to sign for a legal entity. */
  RIGHT_TO_SIGN("1.2.398.3.3.4.1.2.2", "1.2.398.3.17.3.4"),
  /** One with the right to sign financial documents. */
  FINANCIAL_RIGHT_TO_SIGN("1.2.398.3.3.4.1.2.3", "1.2.398.3.17.3.5"),
  /** An officer of the personnel department. */
  PERSONNEL_OFFICER("1.2.398.3.3.4.1.2.4", "1.2.398.3.17.3.6"),
  /** An employee of a legal entity. */
  EMPLOYEE("1.2.398.3.3.4.1.2.5", "1.2.398.3.17.3.7"),
  /** An information system of a legal entity. */
  INFORMATION_SYSTEM("1.2.398.3.3.4.1.2.6"),
  /** A client of the Treasury. */
  TREASURY_CLIENT("1.2.398.5.19.1.2.2.1"),
  /** A civil servant, in certificates of the authority of state bodies. */
  CIVIL_SERVANT("1.2.398.3.2.3.4"),
  /** The holder was identified in person when the certificate was issued. */
  IDENTIFIED_IN_PERSON("1.2.398.3.3.4.3.1"),
  /** The holder was identified remotely. */
  IDENTIFIED_REMOTELY("1.2.398.3.3.4.3.2"),
  /** The holder was identified remotely by Digital ID. */
  IDENTIFIED_BY_DIGITAL_ID("1.2.398.3.3.4.3.2.1");

  private final List<String> oids;

  Role(String... oids) {
    this.oids = List.of(oids);
  }

  /** The identifiers, dotted; the first is the NUC RK's own. */
  public List<String> oids() {
    return oids;
  }

  /** The roles among the identifiers of an extended key usage; others are passed over. */
  static Set<Role> among(Collection<String> extendedKeyUsage) {
    Set<Role> found = EnumSet.noneOf(Role.class);
    Arrays.stream(values())
        .filter(role -> !Collections.disjoint(role.oids, extendedKeyUsage))
        .forEach(found::add);
    return Collections.unmodifiableSet(found);
  }
}
