package kz.ruqsat.payment.wire;

import java.util.Locale;
import java.util.stream.Collectors;
import kz.ruqsat.payment.PaymentFault;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.GatewayFault.ErrorInfo;

/** Tells our faults as the channels do: the code of the channel, and ours as its inner error. */
final class PaymentFaults {

  private PaymentFaults() {}

  static GatewayFault of(PaymentFault fault) {
    return new GatewayFault(
        FaultCode.BUSINESS_RULE,
        fault.code().name(),
        new ErrorInfo(
            fault.code().name(),
            fault.code().text(Locale.forLanguageTag("ru")),
            fault.details().stream()
                .map(PaymentFault.Detail::toString)
                .collect(Collectors.joining("; "))));
  }
}
