package kz.ruqsat.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start a demo, whose passwords and keys are published, where others can reach it. */
@Singleton
@Startup
public class LoopbackOnly {

  @Inject
  @ConfigProperty(name = "ruqsat.demo")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "jboss.bind.address", defaultValue = "127.0.0.1")
  private String address;

  @PostConstruct
  void check() {
    if (demo && !isLoopback(address)) {
      throw new IllegalStateException(
          "Demo mode listens on loopback only, not on " + address + "; unset RUQSAT_DEMO");
    }
  }

  /** Whether an address or host name leads to this machine only; one that is unknown does not. */
  static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
