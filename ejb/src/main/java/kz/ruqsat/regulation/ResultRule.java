package kz.ruqsat.regulation;

import java.util.List;
import java.util.Set;

/**
 * A result of a service.
 *
 * @param code for example {@code ATTESTAT}
 * @param actions what it answers
 * @param media in what media it is given
 * @param signedBy roles of whom one signs it electronically; empty when it is on paper only
 * @param paperCopySignedBy roles of whom one signs and seals a print of it, made on request; empty
 *     when the text knows no print
 */
public record ResultRule(
    String code,
    LocalText title,
    Set<Action> actions,
    Set<Medium> media,
    Set<String> signedBy,
    Set<String> paperCopySignedBy,
    List<String> obligations)
    implements Cited {

  /** On what a result is. */
  public enum Medium {
    PAPER,
    /** An electronic document with the signature of an authorised official. */
    ELECTRONIC
  }
}
