package kz.ruqsat.shep.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {

  private static final String KAZAKH = "<a>Әбдіқұлов Ғ. — ҚР</a>";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "US-ASCII", "windows-1251"})
  void utf8IsReadAsUtf8WhateverTheTransportClaims(String claimed) throws Exception {
    assertEquals(KAZAKH, MessageText.decode(KAZAKH.getBytes(StandardCharsets.UTF_8), claimed));
  }

  @Test
  void missingCharsetIsHarmless() throws Exception {
    assertEquals(KAZAKH, MessageText.decode(KAZAKH.getBytes(StandardCharsets.UTF_8), null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void utf16IsKnownByItsMarkOrItsFirstBytes(String encoding) throws Exception {
    byte[] bytes = KAZAKH.getBytes(Charset.forName(encoding));
    assertEquals(KAZAKH, MessageText.decode(bytes, null));
  }

  @Test
  void declaredWindows1251IsReadAsDeclared() throws Exception {
    String message = "<?xml version=\"1.0\" encoding='windows-1251'?><a>Иванов</a>";
    assertEquals(message, MessageText.decode(message.getBytes("windows-1251"), "utf-8"));
  }

  @Test
  void windows1251WithoutDeclarationIsReadAsTheTransportSays() throws Exception {
    String message = "<a>Иванов</a>";
    assertEquals(message, MessageText.decode(message.getBytes("windows-1251"), "windows-1251"));
  }

  @Test
  void byteOrderMarkOfUtf8IsNotPartOfTheText() throws Exception {
    byte[] bytes = ("\uFEFF" + KAZAKH).getBytes(StandardCharsets.UTF_8);
    assertEquals(KAZAKH, MessageText.decode(bytes, null));
  }

  @Test
  void markAndDeclarationThatDifferAreRefused() throws Exception {
    String message = "\uFEFF<?xml version='1.0' encoding='%s'?><a/>";
    byte[] differing = message.formatted("windows-1251").getBytes(StandardCharsets.UTF_8);
    assertThrows(MalformedMessage.class, () -> MessageText.decode(differing, null));
    MessageText.decode(message.formatted("utf-8").getBytes(StandardCharsets.UTF_8), null);
    MessageText.decode(message.formatted("UTF-16").getBytes(StandardCharsets.UTF_16LE), null);
  }

  @Test
  void utf8ThatCallsItselfUtf16IsUtf8() throws Exception {
    String message = "<?xml version=\"1.0\" encoding=\"utf-16\"?><a>Ғ</a>";
    assertEquals(message, MessageText.decode(message.getBytes(StandardCharsets.UTF_8), null));
  }

  @Test
  void bytesThatAreNotOfTheirEncodingAreRefused() throws Exception {
    byte[] bytes = "<a>Иванов</a>".getBytes("windows-1251");
    assertThrows(MalformedMessage.class, () -> MessageText.decode(bytes, null));
    assertThrows(MalformedMessage.class, () -> MessageText.decode(new byte[0], null));
    assertThrows(
        MalformedMessage.class,
        () ->
            MessageText.decode(
                "<?xml version='1.0' encoding='no-such'?><a/>".getBytes(StandardCharsets.UTF_8),
                null));
  }
}
