package kz.ruqsat.regulation;

import java.util.List;

/** A rule that names the obligations it comes from. */
public interface Cited {

  /** Ids of the catalogue, never empty, for example {@code S1.2.16.2}. */
  List<String> obligations();
}
