package kz.ruqsat.shep.async.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kz.ruqsat.shep.MessageKind;
import kz.ruqsat.shep.async.AsyncMessage;
import kz.ruqsat.shep.async.Chain;
import kz.ruqsat.store.TestDatabase;
import kz.ruqsat.store.TestEntities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChainOrderTest {

  private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

  @ParameterizedTest
  @EnumSource
  void idsTellTheOrderOfAChainWhicheverNodeTookItsMessages(TestDatabase kind) {
    DataSource database = kind.createWithSchema();
    try (var one = TestEntities.of(database, "async");
        var two = TestEntities.of(database, "async")) {
      Chain chain = chain(one.manager());
      List<Long> messages = new ArrayList<>();
      List<Long> deliveries = new ArrayList<>();
      for (EntityManager node : List.of(one.manager(), two.manager(), one.manager())) {
        node.getTransaction().begin();
        AsyncMessage message = message(chain, messages.size());
        node.persist(message);
        node.flush();
        Delivery delivery = Delivery.ofMessage(message, NOW);
        node.persist(delivery);
        node.getTransaction().commit();
        messages.add(message.id());
        deliveries.add(delivery.id());
      }
      assertEquals(messages.stream().sorted().toList(), messages);
      assertEquals(deliveries.stream().sorted().toList(), deliveries);
    }
  }

  private static Chain chain(EntityManager node) {
    Chain chain = new Chain("SERVICE", "requester", "provider", NOW);
    node.getTransaction().begin();
    node.persist(chain);
    node.getTransaction().commit();
    return chain;
  }

  private static AsyncMessage message(Chain chain, int place) {
    return chain.add(
        new AsyncMessage.Content(
            "SERVICE",
            MessageKind.UPDATE,
            null,
            NOW,
            "requester",
            "{session}",
            Map.of(),
            "<data/>",
            "digest " + place),
        NOW);
  }
}
