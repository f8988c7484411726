package kz.ruqsat.shep.wire;

/**
 * Bounds of one message, so that a small hostile one cannot cost much. Far above what any real
 * message has.
 */
final class ReadLimits {

  private static final int MAX_DEPTH = 100;
  private static final int MAX_ELEMENTS = 200_000;

  private int depth;
  private int elements;

  void enter() throws MalformedMessage {
    if (++depth > MAX_DEPTH) {
      throw new MalformedMessage("the message is nested deeper than " + MAX_DEPTH + " elements");
    }
    if (++elements > MAX_ELEMENTS) {
      throw new MalformedMessage("the message has more than " + MAX_ELEMENTS + " elements");
    }
  }

  int depth() {
    return depth;
  }

  void leave() {
    depth--;
  }
}
