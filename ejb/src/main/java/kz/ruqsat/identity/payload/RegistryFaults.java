package kz.ruqsat.identity.payload;

import kz.ruqsat.identity.RegistryException;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;

/** What the channel tells when a supplier gave no answer. */
public final class RegistryFaults {

  private RegistryFaults() {}

  /** The fault that ends the exchange. */
  public static GatewayFault fault(RegistryException failure) {
    FaultCode code =
        switch (failure.kind()) {
          case UNAVAILABLE -> FaultCode.SERVICE_CLOSED;
          case TIMEOUT -> FaultCode.UPSTREAM_TIMEOUT;
          case FAILED, UNTRUSTED -> FaultCode.INTERNAL;
        };
    return new GatewayFault(code, failure.getMessage());
  }
}
