package kz.ruqsat.shep.async.relay;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.async.Chain;
import kz.ruqsat.shep.route.AsyncUpstream;
import kz.ruqsat.shep.route.Route;
import kz.ruqsat.shep.route.Routes;
import kz.ruqsat.shep.wire.async.AsyncArrival;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks what other gateways have for chains that were handed on to them: answers, and states of our
 * messages. Every node looks; what two of them find is stored once.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Relay {

  private static final Logger LOG = Logger.getLogger(Relay.class.getName());
  private static final int STATES_AT_ONCE = 20;

  @Inject private Routes routes;
  @Inject private AsyncUpstream upstream;
  @Inject private Arrivals arrivals;
  @Inject private Watch watch;
  @Resource private TimerService timers;
  @Resource private ManagedExecutorService executor;

  @Inject
  @ConfigProperty(name = "ruqsat.shep.relay.look")
  private Duration pause;

  private final Set<String> busy = ConcurrentHashMap.newKeySet();

  @PostConstruct
  void start() {
    timers.createIntervalTimer(pause.toMillis(), pause.toMillis(), new TimerConfig(null, false));
  }

  /** A timer of the container, which rests while the server starts or stops. */
  @Timeout
  public void look() {
    for (Route route : routes.asynchronous()) {
      if (busy.add(route.serviceId())) {
        executor.execute(() -> look(route));
      }
    }
  }

  private void look(Route route) {
    String peer = Chain.upstream(route.serviceId());
    try {
      for (AsyncArrival arrival : upstream.waiting(route)) {
        if (!arrivals.take(peer, arrival)) {
          LOG.warning(() -> peer + " has the message " + arrival.messageId() + " of no chain here");
        }
      }
      for (Watch.Watched watched : watch.due(peer, STATES_AT_ONCE, pause)) {
        AsyncUpstream.State told = upstream.state(route, watched.upstreamId());
        watch.told(watched.id(), told.state(), told.text());
      }
    } catch (GatewayFault e) {
      LOG.log(Level.FINE, e, () -> peer + " gave no answer: " + e.code().wire());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a look at " + peer + " failed", e);
    } finally {
      busy.remove(route.serviceId());
    }
  }
}
