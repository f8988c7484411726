package kz.ruqsat.it.application;

import java.net.http.HttpResponse;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.Channel;

/** A metrological attestation on paper, on its way to the permit. */
public final class AttestedCase {

  private static final Walk WALK =
      Walk.of("MI_METROLOGICAL_ATTESTATION", "2016", Action.ISSUE, Channel.REGISTRY);

  private final Case attested;

  private AttestedCase(Case attested) {
    this.attested = attested;
  }

  /** A new one of the company of the demo whose permit waits for the entry. */
  public static AttestedCase waiting() {
    return new AttestedCase(of(WALK.request(), "AT_REGISTRY"));
  }

  /** A new one whose permit is signed and waits for its number. */
  public static AttestedCase signed() {
    return new AttestedCase(of(WALK.request(), "SIGNED"));
  }

  /** A new one of some applicant whose permit waits for the entry. */
  static Case of(String iinBin) {
    return of(WALK.request().of(iinBin), "AT_REGISTRY");
  }

  private static Case of(Request request, String state) {
    Case attested = Case.filed(request);
    attested.walkTo(state, WALK.moves());
    return attested;
  }

  /** The case itself. */
  Case inside() {
    return attested;
  }

  /** Its number. */
  public String number() {
    return attested.number();
  }

  /** Number of its applicant. */
  public String iinBin() {
    return attested.request().holder();
  }

  /** Name of its applicant. */
  public String name() {
    return attested.request().name();
  }

  /** As the head of its provider sees it. */
  public HttpResponse<String> view() {
    return attested.view();
  }
}
