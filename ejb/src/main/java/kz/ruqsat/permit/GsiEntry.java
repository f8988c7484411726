package kz.ruqsat.permit;

import java.util.Objects;

/**
 * Entry in the register of the State System for Ensuring Uniformity of Measurements (реестр ГСИ
 * РК), S2.2.5.8a.
 *
 * @param number registration number, given exactly once (IS.10)
 * @param file number of the file opened there; null when not known
 */
public record GsiEntry(String number, String file) {

  public GsiEntry {
    Objects.requireNonNull(number, "number");
  }
}
