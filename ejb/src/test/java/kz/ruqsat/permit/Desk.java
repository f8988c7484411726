package kz.ruqsat.permit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import kz.ruqsat.permit.number.TestNumbers;
import kz.ruqsat.seal.SealQueue;
import kz.ruqsat.store.TestDatabase;

/** A register on a database of its own; each call is one transaction. */
public final class Desk implements AutoCloseable {

  public static final LocalDate DAY = LocalDate.of(2016, 3, 9);
  public static final String LICENCE = "STATE_SYMBOLS_LICENCE";
  public static final Signatory HEAD = new Signatory("800101300016", "Үлгіұлы Үлгі", "a1");

  private final DataSource dataSource;
  private final EntityManagerFactory factory;

  /** An empty register. */
  public Desk(TestDatabase kind) {
    this.dataSource = kind.createWithSchema();
    this.factory =
        Persistence.createEntityManagerFactory(
            "register", Map.of("jakarta.persistence.nonJtaDataSource", dataSource));
  }

  /** Its database. */
  public DataSource dataSource() {
    return dataSource;
  }

  public <T> T write(Function<PermitRegister, T> work) {
    return inTransaction(
        entities ->
            work.apply(
                new PermitRegister(
                    entities,
                    new TestNumbers(factory),
                    new SealQueue(entities),
                    Clock.fixed(Instant.parse("2016-03-09T04:00:00Z"), ZoneOffset.UTC))));
  }

  public <T> T read(Function<PermitReader, T> work) {
    return inTransaction(entities -> work.apply(new PermitReader(entities)));
  }

  public <T> T inTransaction(Function<EntityManager, T> work) {
    try (var entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      try {
        T result = work.apply(entities);
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    }
  }

  /** Issues a licence. */
  public PermitRecord licence() {
    return write(register -> register.issue(order(LICENCE, "LICENCE", null), act(DAY)));
  }

  public static NewPermit order(String service, String result, GsiEntry gsi) {
    return new NewPermit(
        null,
        service,
        "2013",
        result,
        "KTRM",
        "EGOV_PORTAL",
        Medium.ELECTRONIC,
        "APP-1",
        null,
        gsi,
        data("ТОО «Ёлочка Ғарыш»"));
  }

  public static PermitData data(String name) {
    return new PermitData(
        new Holder("100340000015", name, "«Ғарыш» ЖШС"),
        "71",
        "Астана, Үлгі көшесі 1",
        null,
        "Изготовление Государственного Флага",
        null,
        null,
        "PSHEP-1 2016-03-01");
  }

  public static Act act(LocalDate on) {
    byte[] document = "<permit/>".getBytes(StandardCharsets.UTF_8);
    return new Act(on, "GROUND", "№ 12 от 09.03.2016", HEAD, document, "demo_officer");
  }

  @Override
  public void close() {
    factory.close();
  }
}
