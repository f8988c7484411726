package kz.ruqsat.bench;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
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

/** The hash of a million octets; microseconds for it, so that its inverse is MB/s. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class DigestBenchmark {

  /** Whose hash. */
  @Param public Contestant contestant;

  private final byte[] message = new byte[1_000_000];
  private MessageDigest digest;

  /** Makes the engine. */
  @Setup
  public void start() throws GeneralSecurityException {
    digest = contestant.newDigest();
  }

  /** The hash of the message. */
  @Benchmark
  public byte[] hashMegabyte() {
    return digest.digest(message);
  }
}
