package kz.ruqsat.identity.gbdul;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.IdentityLookup;
import kz.ruqsat.identity.InvalidNumberException;
import kz.ruqsat.identity.RegistryException;
import kz.ruqsat.identity.consent.Consents;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.payload.RegistryFaults;
import kz.ruqsat.shep.wire.PayloadFields;

/** What all services of ГБД ЮЛ have in common: an organisation is asked for by its БИН. */
@ApplicationScoped
public class BinLookup {

  private final IdentityLookup lookup;
  private final Consents consents;

  /** For CDI. */
  protected BinLookup() {
    this(null, null);
  }

  @Inject
  public BinLookup(IdentityLookup lookup, Consents consents) {
    this.lookup = lookup;
    this.consents = consents;
  }

  /** Answers a request that has to name the asking organisation. */
  BinResult forRequestor(BinRequest request) {
    return request.fields().text("RequestorBIN").isEmpty()
        ? BinResult.without(LookupStatus.NO_REQUESTOR)
        : find(request);
  }

  /** Answers a request. The tokens of КДП in it, if any, must be consents to this service. */
  BinResult find(BinRequest request) {
    if (!consented(request.call().serviceId(), request.fields())) {
      return BinResult.without(LookupStatus.NO_CONSENT);
    }
    try {
      Bin bin = Bin.of(request.fields().text("BIN").orElse(null));
      Optional<Organisation> found = lookup.organisation(bin);
      LookupStatus status = found.isPresent() ? LookupStatus.PROCESSED : LookupStatus.NOT_FOUND;
      return new BinResult(status, found, lookup.tamper(bin));
    } catch (InvalidNumberException e) {
      return BinResult.without(LookupStatus.WRONG_BIN);
    } catch (RegistryException e) {
      throw RegistryFaults.fault(e);
    }
  }

  private boolean consented(String serviceId, PayloadFields fields) {
    List<String> codes = fields.all("Code");
    List<String> keys = fields.all("PublicKey");
    if (codes.size() != keys.size()) {
      return false;
    }
    for (int i = 0; i < codes.size(); i++) {
      if (consents.find(codes.get(i), keys.get(i), serviceId).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
