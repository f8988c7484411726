package kz.ruqsat.identity.organisation;

/** A name in up to three languages; the Russian one is always there. */
public record Name(String ru, String kk, String en) {

  /** The Kazakh name, or the Russian one when there is no other. */
  public String kkOrRu() {
    return kk == null ? ru : kk;
  }
}
