package kz.ruqsat.eds.gost.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hashes printed in public standards. */
class KnownHashesTest {

  /** The examples of RFC 5831, section 7.3, which print the hash highest octet first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This is message, length=32 bytes"
            + "|FAFF37A615A816691CFF3EF8B68CA247E09525F39F8119832EB81975D366C4B1",
        "Suppose the original message has length = 50 bytes"
            + "|0852F5623B89DD57AEB4781FE54DF14EEAFBC1350613763A0D770AA657BA1A47"
      })
  void gost34311OfRfc5831(String message, String hash) {
    byte[] actual = hash(new Gost34311(), message.getBytes(StandardCharsets.US_ASCII));
    assertEquals(hash, HexFormat.of().withUpperCase().formatHex(Arrays.reverse(actual)));
  }

  /** The customary test messages with the S-box of RFC 5831's examples. */
  @ParameterizedTest
  @CsvSource({
    "'',ce85b99cc46752fffee35cab9a7b0278abb4c2d2055cff685af4912c49490f8d",
    "abc,f3134348c44fb1b2a277729e2285ebb5cb5e0f29c975bc753b70497c06a4d51d",
    "message digest,ad4434ecb18f2c99b60cbe59ec3d2469582b65273f48de72db2fde16a4889a4d",
    "The quick brown fox jumps over the lazy dog,"
        + "77b7fa410c9ac58a25f49bca7d0468c9296529315eaca76bd1a10f376d1f4294"
  })
  void gost34311OfCustomaryMessages(String message, String hash) {
    byte[] actual = hash(new Gost34311(), message.getBytes(StandardCharsets.US_ASCII));
    assertEquals(hash, HexFormat.of().formatHex(actual));
  }

  /** RFC 6986, section 10.1: the 63 octets of message M1. */
  @Test
  void streebogOfMessage1() {
    byte[] message =
        "012345678901234567890123456789012345678901234567890123456789012"
            .getBytes(StandardCharsets.US_ASCII);
    assertEquals(
        "486f64c1917879417fef082b3381a4e211c324f074654c38823a7b76f830ad00"
            + "fa1fbae42b1285c0352f227524bc9ab16254288dd6863dccd5b9f54a1ad0541b",
        HexFormat.of().formatHex(Arrays.reverse(hash(new Streebog512(), message))));
  }

  /** RFC 6986, section 10.2: the 72 octets of message M2, a line of the Lay of Igor's Host. */
  @Test
  void streebogOfMessage2() {
    byte[] message =
        "Се ветри, Стрибожи внуци, веютъ с моря стрелами на храбрыя плъкы Игоревы"
            .getBytes(Charset.forName("windows-1251"));
    assertEquals(
        "28fbc9bada033b1460642bdcddb90c3fb3e56c497ccd0f62b8a2ad4935e85f03"
            + "7613966de4ee00531ae60f3b5a47f8dae06915d5f2f194996fcabf2622e6881e",
        HexFormat.of().formatHex(Arrays.reverse(hash(new Streebog512(), message))));
  }

  private static byte[] hash(BlockDigest digest, byte[] message) {
    byte[] hash = new byte[digest.getDigestSize()];
    digest.update(message, 0, message.length);
    digest.doFinal(hash, 0);
    return hash;
  }
}
