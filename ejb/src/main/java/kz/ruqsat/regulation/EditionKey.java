package kz.ruqsat.regulation;

/**
 * Names an edition of a service. A case keeps the key of the edition under which it was filed
 * (GAP-44).
 *
 * @param service code of the service, for example {@code STATE_SYMBOLS_LICENCE}
 * @param edition code of the edition, for example {@code 2013}
 */
public record EditionKey(String service, String edition) {

  @Override
  public String toString() {
    return service + "@" + edition;
  }
}
