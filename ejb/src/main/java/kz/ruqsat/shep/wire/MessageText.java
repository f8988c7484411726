package kz.ruqsat.shep.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes received bytes. The message itself says best what it is: a byte order mark, then the XML
 * declaration; without either, valid UTF-8 is UTF-8 whatever the transport claims, since senders
 * are known to leave the charset out or to send a library's default.
 */
public final class MessageText {

  private static final int DECLARATION_BYTES = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private MessageText() {}

  /**
   * The text of a message.
   *
   * @param bytes as received
   * @param transportCharset charset named by the Content-Type header; null when absent
   * @throws MalformedMessage when the bytes are not of the encoding they declare
   */
  public static String decode(byte[] bytes, String transportCharset) throws MalformedMessage {
    if (bytes.length == 0) {
      throw new MalformedMessage("the message is empty");
    }
    if (startsWith(bytes, 0x1F, 0x8B)) {
      throw new MalformedMessage("the message is compressed, which the channel does not read");
    }
    int mark = byteOrderMark(bytes);
    if (mark > 0) {
      return consistent(decode(bytes, mark, markCharset(bytes)), markCharset(bytes));
    }
    Charset declared = declaredCharset(bytes);
    if (declared != null) {
      return decode(bytes, 0, declared);
    }
    try {
      return strict(bytes, 0, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      if (transportCharset == null) {
        throw new MalformedMessage("the message is not UTF-8 and declares no other encoding");
      }
      return decode(bytes, 0, charset(transportCharset));
    }
  }

  /**
   * A mark and a declaration that disagree are refused: another parser, such as that of the
   * signature, might believe the other one and read another text.
   */
  private static String consistent(String text, Charset marked) throws MalformedMessage {
    Matcher declared = ENCODING.matcher(text);
    boolean agrees =
        !declared.find() || marked.name().startsWith(declared.group(1).toUpperCase(Locale.ROOT));
    if (!agrees) {
      throw new MalformedMessage("byte order mark and declared encoding differ");
    }
    return text;
  }

  private static String decode(byte[] bytes, int from, Charset charset) throws MalformedMessage {
    try {
      return strict(bytes, from, charset);
    } catch (CharacterCodingException e) {
      throw new MalformedMessage("the message is not valid " + charset.name());
    }
  }

  private static String strict(byte[] bytes, int from, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString();
  }

  private static int byteOrderMark(byte[] b) {
    if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return startsWith(b, 0xFE, 0xFF) || startsWith(b, 0xFF, 0xFE) ? 2 : 0;
  }

  private static Charset markCharset(byte[] b) {
    if (startsWith(b, 0xEF)) {
      return StandardCharsets.UTF_8;
    }
    return startsWith(b, 0xFE) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static Charset declaredCharset(byte[] b) throws MalformedMessage {
    if (startsWith(b, 0x00, 0x3C)) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(b, 0x3C, 0x00)) {
      return StandardCharsets.UTF_16LE;
    }
    String start =
        new String(b, 0, Math.min(b.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
    Matcher encoding = ENCODING.matcher(start);
    if (!encoding.find()) {
      return null;
    }
    // Some platforms write "utf-16" from their strings and send UTF-8: it was just read as such.
    Charset declared = charset(encoding.group(1));
    return declared.name().startsWith("UTF-16") ? null : declared;
  }

  private static Charset charset(String name) throws MalformedMessage {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new MalformedMessage("the declared encoding is not known");
    }
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
