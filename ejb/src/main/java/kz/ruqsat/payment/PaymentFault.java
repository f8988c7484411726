package kz.ruqsat.payment;

import jakarta.ejb.ApplicationException;
import java.io.Serial;
import java.util.List;

/** A payment, or a decision about one, is not taken. Code and details are told to the caller. */
@ApplicationException(rollback = true)
public class PaymentFault extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final PaymentFaultCode code;
  private final transient List<Detail> details;

  /**
   * One thing that is wrong.
   *
   * @param at field or object it is about
   * @param problem what is wrong with it, or what is expected; no personal data
   */
  public record Detail(String at, String problem) {

    @Override
    public String toString() {
      return at + ": " + problem;
    }
  }

  /**
   * @param at field or object it is about
   * @param problem what is wrong with it
   */
  public PaymentFault(PaymentFaultCode code, String at, String problem) {
    this(code, List.of(new Detail(at, problem)));
  }

  /**
   * @param details everything that is wrong, at least one
   */
  public PaymentFault(PaymentFaultCode code, List<Detail> details) {
    super(code + ": " + details);
    this.code = code;
    this.details = List.copyOf(details);
  }

  /** Why. */
  public PaymentFaultCode code() {
    return code;
  }

  /** What is wrong in this case. */
  public List<Detail> details() {
    return details == null ? List.of() : details;
  }
}
