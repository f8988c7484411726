package kz.ruqsat.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** That something is refused, and with what code. */
public final class Faults {

  private Faults() {}

  public static ApplicationFault assertFault(FaultCode code, Executable attempt) {
    ApplicationFault fault = assertThrows(ApplicationFault.class, attempt);
    assertEquals(code, fault.code(), fault.getMessage());
    return fault;
  }
}
