package kz.ruqsat.regulation.load.file;

/**
 * A place in a file, or a setting.
 *
 * @param file its name
 * @param line counted from one; 0 for a setting, which has none
 */
public record Place(String file, int line) {

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
