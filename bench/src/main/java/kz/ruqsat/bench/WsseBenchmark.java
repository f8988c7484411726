package kz.ruqsat.bench;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.eds.testpki.TestPki;
import kz.ruqsat.eds.xml.CertificateLookup;
import kz.ruqsat.eds.xml.KeyInfoForm;
import kz.ruqsat.eds.xml.WsSecurity;
import kz.ruqsat.eds.xml.XmlLimits;
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

/**
 * A signed SOAP message from its octets to the verified Body: parsing, canonicalization, hash and
 * signature. Contestants differ in the arithmetic below only.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class WsseBenchmark {

  /** Whose arithmetic. */
  @Param public Contestant contestant;

  /** Octets of the message before it is signed. */
  @Param({"1500", "13000", "1000000"})
  public int octets;

  private byte[] signed;
  private WsSecurity security;

  /** Signs a message of records as the registers answer them. */
  @Setup
  public void sign() throws Exception {
    WsSecurity signing = new WsSecurity(Primitives.open(), XmlLimits.DEFAULT);
    try (TestPki pki = TestPki.create(contestant.algorithm(), Clock.systemUTC())) {
      signed =
          signing.sign(
              message(octets),
              pki.credential(Sample.INFORMATION_SYSTEM).signer(),
              KeyInfoForm.KEY_IDENTIFIER);
    }
    security = new WsSecurity(contestant.newPrimitives(), XmlLimits.DEFAULT);
  }

  private static byte[] message(int octets) {
    String head =
        "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
            + "<r:response xmlns:r=\"urn:example:register\">";
    String tail = "</r:response></soap:Body></soap:Envelope>";
    String row =
        "<r:record><r:number>KZ12345678</r:number><r:state code=\"1\">действует</r:state></r:record>";
    StringBuilder text = new StringBuilder(head);
    while (text.toString().getBytes(StandardCharsets.UTF_8).length < octets - tail.length()) {
      int missing = octets - text.length();
      text.append(row.repeat(Math.max(1, missing / (2 * row.length()))));
    }
    return text.append(tail).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The verified Body. */
  @Benchmark
  public byte[] verifyMessage() {
    return security.verify(signed, CertificateLookup.NONE).canonical();
  }
}
