package kz.ruqsat.eds.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text surgery of an attacker; each cut must meet its target, or the test would attack nothing. */
final class Edit {

  private Edit() {}

  static String replace(String text, String what, String by) {
    if (!text.contains(what)) {
      throw new AssertionError("nothing to attack: " + what);
    }
    return text.replace(what, by);
  }

  static String replaceFirst(String text, String regex, String by) {
    Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("nothing to attack: " + regex);
    }
    return text.substring(0, matcher.start()) + by + text.substring(matcher.end());
  }

  /** The first part of the text that matches. */
  static String cut(String text, String regex) {
    Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("nothing to cut: " + regex);
    }
    return matcher.group();
  }

  /** The content of the first element of that qualified name. */
  static String content(String text, String element) {
    String whole = cut(text, "<" + element + "[ >].*?</" + element + ">");
    return whole.substring(whole.indexOf('>') + 1, whole.lastIndexOf('<'));
  }
}
