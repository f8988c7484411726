package kz.ruqsat.application;

import jakarta.ejb.ApplicationException;
import java.io.Serial;
import java.util.List;

/** An application or an act is not taken. Its code and details are told to the caller. */
@ApplicationException(rollback = true)
public class ApplicationFault extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final FaultCode code;
  private final transient List<Detail> details;

  /**
   * One thing that is wrong.
   *
   * @param at field, document or condition it is about
   * @param kind what is wrong with it, a code
   * @param obligations ids of the rules that demand it
   */
  public record Detail(String at, String kind, List<String> obligations) {}

  /**
   * @param detail the cause in this case, safe to tell the caller; no personal data
   */
  public ApplicationFault(FaultCode code, String detail) {
    super(code + ": " + detail);
    this.code = code;
    this.details = List.of(new Detail(detail, code.name(), List.of()));
  }

  /**
   * @param details everything that is wrong, at least one
   */
  public ApplicationFault(FaultCode code, List<Detail> details) {
    super(code + ": " + details);
    this.code = code;
    this.details = List.copyOf(details);
  }

  public FaultCode code() {
    return code;
  }

  /** What is wrong in this case. */
  public List<Detail> details() {
    return details == null ? List.of() : details;
  }
}
