package kz.ruqsat.permit.elicense;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.ruqsat.audit.AuditEvent;
import kz.ruqsat.audit.AuditTrail;
import kz.ruqsat.permit.PermitReader;
import kz.ruqsat.permit.PermitRecord;
import kz.ruqsat.wire.elicense.LicenceResponse;

/** Answers other systems about permits; each lookup is recorded. */
@Stateless
public class LicenceLookup {

  @Inject private PermitReader reader;
  @Inject private LicenceMapper mapper;
  @Inject private AuditTrail trail;

  /**
   * The permits of a holder, or the one with a number.
   *
   * @param asker account or system, for the record
   * @return without licences when there is none
   * @throws LookupRefusal for a page that is none
   */
  public LicenceResponse find(LicenceQuery query, String asker) throws LookupRefusal {
    List<PermitRecord> found = permits(query);
    boolean more = found.size() > query.pageSize();
    List<PermitRecord> page = more ? found.subList(0, query.pageSize()) : found;
    trail.record(
        new AuditEvent(
            asker,
            "integrator",
            "ELICENSE_LOOKUP",
            query.number(),
            null,
            query.toString(),
            (long) page.size()));
    LicenceResponse response = new LicenceResponse();
    page.stream()
        .map(permit -> mapper.licence(permit, reader.history(permit.number())))
        .forEach(response.getLicences()::add);
    response.setNext(more ? page.get(page.size() - 1).number() : null);
    return response;
  }

  private List<PermitRecord> permits(LicenceQuery query) throws LookupRefusal {
    if (query.number() != null) {
      return reader.byNumber(query.number()).stream().toList();
    }
    if (query.after() != null && reader.byNumber(query.after()).isEmpty()) {
      throw new LookupRefusal("After is what Next said");
    }
    return reader.ofHolder(query.iinBin(), query.after(), query.pageSize() + 1);
  }
}
