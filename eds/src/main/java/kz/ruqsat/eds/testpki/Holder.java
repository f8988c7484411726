package kz.ruqsat.eds.testpki;

import java.util.Set;
import kz.ruqsat.eds.Role;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * For whom a certificate is issued: the subject as the NUC RK writes it and the roles in the
 * extended key usage.
 *
 * @param subject the distinguished name
 * @param roles in what capacity he signs
 * @param person whether the holder is a person; an information system has no IIN and no
 *     emailProtection
 */
public record Holder(X500Name subject, Set<Role> roles, boolean person) {

  /** Whether the holder acts for a legal entity. */
  public boolean ofLegalEntity() {
    return roles.contains(Role.LEGAL_ENTITY);
  }

  /**
   * A natural person.
   *
   * @param patronymic goes into GIVENNAME, as the NUC RK does; the first name is only in the CN
   */
  public static Holder naturalPerson(String surname, String name, String patronymic, String iin) {
    X500NameBuilder subject = personName(surname, name, patronymic, iin);
    return new Holder(subject.build(), Set.of(Role.NATURAL_PERSON), true);
  }

  /**
   * A person who acts for a legal entity: the same name with the organisation added.
   *
   * @param office in what capacity, for example {@link Role#HEAD}
   */
  public Holder at(String organisation, String bin, Role office) {
    X500NameBuilder named = new X500NameBuilder(BCStyle.INSTANCE);
    for (var rdn : subject.getRDNs()) {
      named.addMultiValuedRDN(rdn.getTypesAndValues());
    }
    named.addRDN(BCStyle.O, organisation).addRDN(BCStyle.OU, "BIN" + bin);
    return new Holder(named.build(), Set.of(Role.LEGAL_ENTITY, office), true);
  }

  /**
   * An information system of a legal entity.
   *
   * @param uid the identifier of the system
   */
  public static Holder informationSystem(String uid, String name, String organisation, String bin) {
    X500Name subject =
        new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.UID, uid)
            .addRDN(BCStyle.CN, name)
            .addRDN(BCStyle.C, "KZ")
            .addRDN(BCStyle.O, organisation)
            .addRDN(BCStyle.OU, "BIN" + bin)
            .build();
    return new Holder(subject, Set.of(Role.LEGAL_ENTITY, Role.INFORMATION_SYSTEM), false);
  }

  private static X500NameBuilder personName(
      String surname, String name, String patronymic, String iin) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.CN, surname + " " + name)
        .addRDN(BCStyle.SURNAME, surname)
        .addRDN(BCStyle.SERIALNUMBER, "IIN" + iin)
        .addRDN(BCStyle.C, "KZ")
        .addRDN(BCStyle.GIVENNAME, patronymic);
  }
}
