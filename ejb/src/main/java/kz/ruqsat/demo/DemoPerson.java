package kz.ruqsat.demo;

import java.util.Locale;
import kz.ruqsat.eds.Role;
import kz.ruqsat.eds.testpki.Holder;

/**
 * The fictitious people who sign in the demo: those who apply, and the officials of {@code
 * db/demo/R__demo_officers.sql}. Their key is a file of the GOST centre.
 */
enum DemoPerson {
  DEMO_APPLICANT("ПРИМЕРОВ", "АСАН", "500101380001"),
  /** The head of an organisation that applies. */
  DEMO_COMPANY("ПРИМЕРОВ", "ТІЛЕК", "620525385082"),
  DEMO_HEAD("ТЕСТОВ", "ЕРЛАН", "680323381062"),
  DEMO_DEPUTY("ЭТАЛОНОВ", "ДӘУЛЕТ", "860517382122"),
  DEMO_EXECUTOR("ЧЕРТЕЖОВ", "НҰРЛАН", "040711583187"),
  /** An operator of the State Corporation; this is the service certificate. */
  DEMO_CENTRE("УЧЕБНАЯ", "МАРИЯ", "850222483716");

  private static final String COMPANY = "ТОО «Образецстрой»";
  private static final String BIN = "090640810184";
  private static final String CORPORATION = "НАО «Учебная корпорация»";
  private static final String CORPORATION_BIN = "160140000163";

  private final String surname;
  private final String name;
  private final String iin;

  DemoPerson(String surname, String name, String iin) {
    this.surname = surname;
    this.name = name;
    this.iin = iin;
  }

  /** The account of the person, and the name of the key file. */
  String alias() {
    return name().toLowerCase(Locale.ROOT);
  }

  Holder holder() {
    Holder person = Holder.naturalPerson(surname, name, "ҮЛГІҰЛЫ", iin);
    return switch (this) {
      case DEMO_COMPANY -> person.at(COMPANY, BIN, Role.HEAD);
      case DEMO_CENTRE -> person.at(CORPORATION, CORPORATION_BIN, Role.EMPLOYEE);
      default -> person;
    };
  }
}
