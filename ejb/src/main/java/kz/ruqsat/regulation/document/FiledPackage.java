package kz.ruqsat.regulation.document;

import java.util.List;
import java.util.Set;

/**
 * What was handed in with an application.
 *
 * @param byRepresentative whether a representative acts
 * @param directions directions of activity that were chosen
 * @param documents papers and files
 * @param stateData codes of the state data that were found, for example {@code
 *     LEGAL_ENTITY_REGISTRATION}
 */
public record FiledPackage(
    boolean byRepresentative,
    Set<String> directions,
    List<GivenDocument> documents,
    Set<String> stateData) {

  public FiledPackage {
    directions = Set.copyOf(directions);
    documents = List.copyOf(documents);
    stateData = Set.copyOf(stateData);
  }
}
