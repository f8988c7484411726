package kz.ruqsat.identity.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.store.TestDatabase;
import kz.ruqsat.store.TestEntities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentStoreTest {

  private static final Instant NOW = Instant.parse("2026-02-03T05:15:30Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final String SERVICE = "GBDFLUniversal_token";

  private static final GrantedConsent CONSENT =
      new GrantedConsent(
          "secret",
          "key",
          Iin.of("900101350013"),
          SERVICE,
          "990140000017",
          "demo_is",
          NOW,
          NOW.plusSeconds(60));

  @ParameterizedTest
  @EnumSource
  void aConsentIsFoundByAllItIsBoundToUntilItExpires(TestDatabase kind) {
    try (TestEntities entities = TestEntities.of(kind.createWithSchema(), "identity")) {
      ConsentStore store = new ConsentStore(entities.manager(), CLOCK);
      entities.manager().getTransaction().begin();
      store.grant(CONSENT);
      entities.manager().getTransaction().commit();

      assertEquals(
          Optional.of(new Consent(CONSENT.iin(), SERVICE, CONSENT.expiresAt())),
          store.find("secret", "key", SERVICE));
      assertTrue(store.find("Secret", "key", SERVICE).isEmpty());
      assertTrue(store.find("secret", "other", SERVICE).isEmpty());
      assertTrue(store.find("secret", "key", "KDP_SERVICE").isEmpty());
      Clock later = Clock.offset(CLOCK, Duration.ofSeconds(60));
      assertTrue(
          new ConsentStore(entities.manager(), later).find("secret", "key", SERVICE).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theTokenItselfIsNotKept(TestDatabase kind) throws Exception {
    var database = kind.createWithSchema();
    try (TestEntities entities = TestEntities.of(database, "identity")) {
      entities.manager().getTransaction().begin();
      new ConsentStore(entities.manager(), CLOCK).grant(CONSENT);
      entities.manager().getTransaction().commit();
    }
    try (var connection = database.getConnection();
        var rows = connection.createStatement().executeQuery("select * from consent")) {
      assertTrue(rows.next());
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        assertTrue(!"secret".equals(rows.getString(i)));
      }
    }
  }
}
