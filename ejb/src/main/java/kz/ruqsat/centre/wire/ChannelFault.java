package kz.ruqsat.centre.wire;

import java.util.Locale;
import kz.ruqsat.centre.CentreFault;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.GatewayFault.ErrorInfo;

/** Tells over the gateway's channels why the centre does not do something. */
public final class ChannelFault {

  private ChannelFault() {}

  /** The fault of the contract with our code and detail as {@code subError}. */
  public static GatewayFault of(CentreFault fault) {
    String code = fault.code().name();
    return new GatewayFault(
        FaultCode.BUSINESS_RULE,
        code,
        new ErrorInfo(code, fault.code().text(Locale.forLanguageTag("ru")), fault.getMessage()));
  }
}
