package kz.ruqsat.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

  /** The example in the documentation of Go's golang.org/x/mod/sumdb/note. */
  private static final String KEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String NOTE =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;

  @Test
  void aNoteSignedElsewhereIsVerified() {
    assertTrue(SignedNote.parse(NOTE).isSignedBy(NoteKey.parse(KEY)));
  }

  @Test
  void aChangedNoteIsNotSigned() {
    assertFalse(SignedNote.parse(NOTE.replace("answer", "Answer")).isSignedBy(NoteKey.parse(KEY)));
  }

  @Test
  void aKeyIsWrittenAsItWasRead() {
    assertEquals(KEY, NoteKey.parse(KEY).toString());
  }

  @Test
  void whatIsSignedHereIsVerifiedWithTheKeyOnly() throws GeneralSecurityException {
    TestKey mine = TestKey.generate("ruqsat");
    SignedNote note = SignedNote.sign("text\n\nmore\n", mine.secret(), mine.key());
    SignedNote read = SignedNote.parse(note.toString());

    assertEquals(note, read);
    assertTrue(read.isSignedBy(NoteKey.parse(mine.key().toString())));
    assertFalse(read.isSignedBy(TestKey.generate("ruqsat").key()));
    assertFalse(read.isSignedBy(new NoteKey("other", mine.key().key())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "Peter+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+AhpcAQ==",
        "PeterNeumann"
      })
  void aWrongKeyIsRefused(String key) {
    assertThrows(IllegalArgumentException.class, () -> NoteKey.parse(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text\n", "text\n\nno dash\n", "text\n\n\u2014 a b"})
  void whatIsNoNoteIsRefused(String note) {
    assertThrows(IllegalArgumentException.class, () -> SignedNote.parse(note));
  }

  @Test
  void aCheckpointIsReadAsItWasWritten() {
    Checkpoint checkpoint = new Checkpoint("gateway/permits", 7, Hashes.empty());
    Checkpoint read = Checkpoint.parse(checkpoint.text());

    assertEquals(checkpoint.text(), read.text());
    assertEquals(7, read.size());
    assertArrayEquals(Hashes.empty(), read.root());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\n1\n", "a\n-1\nAA==\n", "a\n01\nAA==\n", "a\n1\nAA==\n"})
  void whatIsNoCheckpointIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Checkpoint.parse(text));
  }
}
