package kz.ruqsat.shep.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.ruqsat.demo.DemoCentre;
import kz.ruqsat.shep.async.intake.Providers;
import kz.ruqsat.shep.participant.ParticipantConfiguration;
import kz.ruqsat.shep.participant.Participants;
import kz.ruqsat.shep.route.RouteStore;
import kz.ruqsat.shep.security.GatewayKeys;
import kz.ruqsat.trust.Certificates;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stores the participants and routes that the operator's file names, and in demo mode those of the
 * demo. Without a key to sign with the gateway does not start.
 */
@Singleton
@Startup
@DependsOn("Migrator")
public class GatewayStart {

  private static final Logger LOG = Logger.getLogger(GatewayStart.class.getName());

  @Inject private Participants participants;
  @Inject private Providers providers;
  @Inject private RouteStore routes;
  @Inject private DemoCentre demo;
  @Inject private GatewayKeys keys;

  @Inject
  @ConfigProperty(name = "ruqsat.shep.configuration-file")
  private Optional<Path> file;

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  @PostConstruct
  void start() {
    keys.signer(null);
    // Of nodes that start together, all but one wait here until the others' rows are committed.
    entities.createNativeQuery("select id from shep_start for update").getSingleResult();
    if (demo.isOpen()) {
      store(demoFile());
    }
    file.ifPresent(path -> store(GatewayFile.read(path)));
  }

  private void store(GatewayFile content) {
    for (ParticipantConfiguration participant : content.participants()) {
      // Without a key of its algorithm no answer to the participant, nor a fault, could be signed.
      keys.signer(participants.register(withDemoKeys(participant)));
      participant.provides().forEach(it -> providers.register(it, participant.senderId()));
    }
    content.routes().forEach(routes::register);
    LOG.info(
        () ->
            content.participants().size()
                + " participants and "
                + content.routes().size()
                + " routes configured");
  }

  private ParticipantConfiguration withDemoKeys(ParticipantConfiguration configured) {
    if (!demo.isParticipant(configured.senderId())) {
      return configured;
    }
    return configured.withCertificates(
        demo.participant(configured.senderId()).stream()
            .map(Certificates::encode)
            .collect(Collectors.toSet()));
  }

  private static GatewayFile demoFile() {
    try (InputStream in = GatewayStart.class.getResourceAsStream("/shep/demo-gateway.yaml")) {
      return GatewayFile.read(in, Path.of("."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
