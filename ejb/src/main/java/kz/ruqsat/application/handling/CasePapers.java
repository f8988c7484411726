package kz.ruqsat.application.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.application.casefile.CaseDocument;
import kz.ruqsat.application.casefile.CaseStore;

/** The documents of cases, for components of the gateway that bring them to people. */
@Stateless
public class CasePapers {

  @Inject private CaseStore store;

  /** For the container. */
  public CasePapers() {}

  public CasePapers(CaseStore store) {
    this.store = store;
  }

  /** Whether there is such an application of a person or organisation. */
  public boolean isOf(String application, String iinBin) {
    return store.ofHolder(iinBin).stream().anyMatch(it -> it.number().equals(application));
  }

  /**
   * The document made last that is one of several.
   *
   * @param codes for example {@code RECEIPT}
   */
  public Optional<byte[]> last(String application, Set<String> codes) {
    List<CaseDocument> documents = store.documents(store.get(application));
    for (int i = documents.size() - 1; i >= 0; i--) {
      if (!Collections.disjoint(documents.get(i).codes(), codes)) {
        return Optional.of(documents.get(i).content());
      }
    }
    return Optional.empty();
  }

  /**
   * Every document of a case as it was signed, by names for files, in the order they were made.
   *
   * @return empty when the gateway did not keep the application
   */
  public Map<String, byte[]> file(String application) {
    Map<String, byte[]> file = new LinkedHashMap<>();
    for (CaseDocument document : store.documentsOf(application)) {
      String name = String.join("+", document.codes());
      file.put("%02d-%s.xml".formatted(file.size() + 1, name), document.content());
    }
    return file;
  }
}
