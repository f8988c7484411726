package kz.ruqsat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import kz.ruqsat.eds.gost.digest.Gost34311;
import kz.ruqsat.eds.gost.digest.Streebog512;

/**
 * Asks process after process for the same hashes and verifications until long after they have been
 * compiled, and compares each answer with the first, which was interpreted. A compiler's error may
 * need luck to show, so one long process is no substitute for many short ones.
 *
 * <p>First argument: the number of processes, 20 unless it is given. Ends with an error if any
 * process changed its mind.
 */
public final class Steady {

  private static final List<Contestant> OURS =
      List.of(Contestant.RUQSAT_2015, Contestant.RUQSAT_2004);
  private static final int HASHES = 40_000;
  private static final int SIGNATURES = 3_000;

  private Steady() {}

  /** Runs the processes, or one of them. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0 && arguments[0].equals("child")) {
      check(new Random(Long.parseLong(arguments[1])));
      return;
    }
    int processes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
    int unsteady = 0;
    for (int process = 1; process <= processes; process++) {
      unsteady += child(process);
      System.out.printf("%d of %d processes were unsteady%n", unsteady, process);
    }
    if (unsteady > 0) {
      throw new IllegalStateException("Wrong answers after compilation");
    }
  }

  private static int child(int seed) throws IOException, InterruptedException {
    return new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Steady.class.getName(),
                    "child",
                    Integer.toString(seed))
                .inheritIO()
                .start()
                .waitFor()
            == 0
        ? 0
        : 1;
  }

  private static void check(Random random) throws Exception {
    byte[] message = new byte[1300];
    random.nextBytes(message);
    checkHash(Contestant.RUQSAT_2015, Steady::streebog, message);
    checkHash(Contestant.RUQSAT_2004, Steady::gost34311, message);
    for (Contestant contestant : OURS) {
      checkSignature(contestant, message);
    }
  }

  /** Each hash has a method to itself, so that the compiler sees it whole. */
  private static byte[] streebog(byte[] message) {
    Streebog512 digest = new Streebog512();
    digest.update(message, 0, message.length);
    byte[] hash = new byte[64];
    digest.doFinal(hash, 0);
    return hash;
  }

  private static byte[] gost34311(byte[] message) {
    Gost34311 digest = new Gost34311();
    digest.update(message, 0, message.length);
    byte[] hash = new byte[32];
    digest.doFinal(hash, 0);
    return hash;
  }

  private static void checkHash(Contestant contestant, UnaryOperator<byte[]> hash, byte[] message) {
    byte[] first = hash.apply(message);
    for (int time = 0; time < HASHES; time++) {
      require(Arrays.equals(first, hash.apply(message)), contestant, "hash", time);
    }
  }

  private static void checkSignature(Contestant contestant, byte[] message) throws Exception {
    KeyPair keys = contestant.newKeys();
    Signature signature = contestant.newSignature();
    signature.initSign(keys.getPrivate());
    signature.update(message);
    byte[] signed = signature.sign();
    var key = new X509EncodedKeySpec(keys.getPublic().getEncoded());
    for (int time = 0; time < SIGNATURES; time++) {
      Signature verification = contestant.newSignature();
      verification.initVerify(contestant.newKeyFactory().generatePublic(key));
      verification.update(message);
      require(verification.verify(signed), contestant, "signature", time);
    }
  }

  private static void require(boolean same, Contestant contestant, String what, int time) {
    if (!same) {
      throw new IllegalStateException("%s: wrong %s after %d".formatted(contestant, what, time));
    }
  }
}
