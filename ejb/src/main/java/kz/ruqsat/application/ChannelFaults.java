package kz.ruqsat.application;

import java.util.Locale;
import java.util.stream.Collectors;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.GatewayFault.ErrorInfo;

/** Tells over the gateway's channels why something is not taken. */
public final class ChannelFaults {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private ChannelFaults() {}

  /** The fault of the contract with our code and details as {@code subError}. */
  public static GatewayFault of(ApplicationFault fault) {
    return new GatewayFault(
        kz.ruqsat.shep.FaultCode.BUSINESS_RULE,
        fault.code().name(),
        new ErrorInfo(
            fault.code().name(),
            fault.code().text(RUSSIAN),
            fault.details().stream()
                .map(it -> it.at() + " " + it.kind())
                .collect(Collectors.joining("; "))));
  }
}
