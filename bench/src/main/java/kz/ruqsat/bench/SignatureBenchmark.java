package kz.ruqsat.bench;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One signature over 32 octets: the arithmetic of the curve and hardly anything else. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class SignatureBenchmark {

  private static final int KEYS = 32;

  /** Whose signatures. */
  @Param public Contestant contestant;

  private final byte[] message = new byte[32];
  private final KeyPair[] keys = new KeyPair[KEYS];
  private final byte[][] encodedKeys = new byte[KEYS][];
  private final byte[][] signatures = new byte[KEYS][];
  private Signature engine;
  private KeyFactory factory;
  private int turn;

  /** Signs once with each key. */
  @Setup
  public void sign() throws GeneralSecurityException {
    engine = contestant.newSignature();
    factory = contestant.newKeyFactory();
    for (int k = 0; k < KEYS; k++) {
      keys[k] = contestant.newKeys();
      encodedKeys[k] = keys[k].getPublic().getEncoded();
      signatures[k] = signWith(k);
    }
  }

  /** A key read from its encoding, as that of a certificate seen for the first time. */
  @Benchmark
  public boolean verifyWithNewKey() throws GeneralSecurityException {
    int k = nextTurn();
    return verify(factory.generatePublic(new X509EncodedKeySpec(encodedKeys[k])), signatures[k]);
  }

  /** The same key object each time, as that of an authority. */
  @Benchmark
  public boolean verifyWithKnownKey() throws GeneralSecurityException {
    return verify(keys[0].getPublic(), signatures[0]);
  }

  /** A new signature; GOST keys stay with BouncyCastle's arithmetic in both contestants. */
  @Benchmark
  public byte[] signMessage() throws GeneralSecurityException {
    return signWith(nextTurn());
  }

  private int nextTurn() {
    turn = (turn + 1) % KEYS;
    return turn;
  }

  private byte[] signWith(int k) throws GeneralSecurityException {
    engine.initSign(keys[k].getPrivate());
    engine.update(message);
    return engine.sign();
  }

  private boolean verify(PublicKey key, byte[] signature) throws GeneralSecurityException {
    engine.initVerify(key);
    engine.update(message);
    if (!engine.verify(signature)) {
      throw new IllegalStateException("A good signature was refused");
    }
    return true;
  }
}
