package kz.ruqsat.eds.trust;

import java.util.Optional;
import java.util.Set;
import kz.ruqsat.eds.Role;

/**
 * What is demanded of a signer in one case.
 *
 * @param anyOf one of these roles; empty if any will do
 * @param iin the IIN the certificate must bear, if one is demanded
 * @param bin the BIN the certificate must bear, if one is demanded
 */
public record Demand(Set<Role> anyOf, Optional<String> iin, Optional<String> bin) {

  /** Whoever has a valid certificate for signing. */
  public static final Demand ANYBODY = new Demand(Set.of(), Optional.empty(), Optional.empty());

  public Demand {
    anyOf = Set.copyOf(anyOf);
  }

  /** The same, and in one of these roles. */
  public Demand as(Role... roles) {
    return new Demand(Set.of(roles), iin, bin);
  }

  /** The same, and this person. */
  public Demand iin(String number) {
    return new Demand(anyOf, Optional.of(number), bin);
  }

  /** The same, and for this organisation. */
  public Demand bin(String number) {
    return new Demand(anyOf, iin, Optional.of(number));
  }

  /** Says what is demanded without naming a person. */
  @Override
  public String toString() {
    return "Demand["
        + anyOf
        + (iin.isPresent() ? ", IIN" : "")
        + (bin.isPresent() ? ", BIN" : "")
        + "]";
  }
}
