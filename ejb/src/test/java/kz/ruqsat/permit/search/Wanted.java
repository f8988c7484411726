package kz.ruqsat.permit.search;

import java.time.LocalDate;
import java.util.function.Consumer;
import kz.ruqsat.permit.PermitStatus;

/** What a test looks for: it names the criteria it is about, the newest permits come first. */
final class Wanted {

  String text;
  String service;
  PermitStatus status;
  String provider;
  String region;
  String channel;
  String signer;
  Boolean overdue;
  LocalDate issuedFrom;
  LocalDate issuedTo;
  LocalDate validToFrom;
  LocalDate validToTo;
  LocalDate asOf;
  PermitSort sort = PermitSort.ISSUED;
  String after;
  int limit = 100;

  private Wanted() {}

  static PermitQuery query(Consumer<Wanted> named) {
    Wanted it = new Wanted();
    named.accept(it);
    return new PermitQuery(
        it.text,
        it.service,
        it.status,
        it.provider,
        it.region,
        it.channel,
        it.signer,
        it.overdue,
        it.issuedFrom,
        it.issuedTo,
        it.validToFrom,
        it.validToTo,
        it.asOf,
        it.sort,
        it.after,
        it.limit);
  }
}
