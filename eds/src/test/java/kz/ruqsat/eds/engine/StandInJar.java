package kz.ruqsat.eds.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/**
 * Builds a jar of the shape of the operator's: a provider "KALKAN" of its own class, with keys of
 * its own class that it insists on, digests by identifier and signatures by name. Its arithmetic is
 * borrowed through the JCA from the provider installed in this JVM.
 */
public final class StandInJar {

  private StandInJar() {}

  /** The jar, with the provider calling itself as given. */
  public static Path build(Path directory, String providerName) throws IOException {
    Path sources = Files.createDirectories(directory.resolve("src"));
    Path classes = Files.createDirectories(directory.resolve("classes"));
    Path source = sources.resolve("KalkanProvider.java");
    Files.writeString(source, SOURCE.replace("@NAME@", providerName));
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString());
    if (failed != 0) {
      throw new IllegalStateException("the stand-in does not compile");
    }
    return jar(classes, directory.resolve("stand-in.jar"));
  }

  private static Path jar(Path classes, Path target) throws IOException {
    List<Path> files;
    try (var walk = Files.walk(classes)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    try (OutputStream out = Files.newOutputStream(target);
        JarOutputStream jar = new JarOutputStream(out)) {
      for (Path file : files) {
        jar.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, jar);
      }
    }
    return target;
  }

  private static final String SOURCE =
      """
      package kz.gov.pki.kalkan.jce.provider;

      import java.security.*;
      import java.security.spec.*;

      public final class KalkanProvider extends Provider {
        static final Provider ARITHMETIC = Security.getProvider("RUQSAT-GOST");
        public static int signatures;

        public KalkanProvider() {
          super("@NAME@", "0.1", "stand-in");
          register("1.2.398.3.10.1.1.1.1", "1.2.398.3.10.1.1.1.2", "GOST34311withECGOST34310",
              "1.2.398.3.10.1.3.1");
          register("1.2.398.3.10.1.1.2.2", "1.2.398.3.10.1.1.2.3.2", "ECGOST3410-2015-512",
              "1.2.398.3.10.1.3.3");
        }

        private void register(String key, String signature, String name, String digest) {
          putService(new Made(this, "KeyFactory", key, () -> new Keys(key)));
          putService(new Made(this, "Signature", name, () -> new Sign(signature)));
          putService(new Made(this, "MessageDigest", digest, () -> new Digest(digest)));
        }

        interface Maker { Object make() throws GeneralSecurityException; }

        static final class Made extends Service {
          private final Maker maker;
          Made(Provider provider, String type, String name, Maker maker) {
            super(provider, type, name, Made.class.getName(), null, null);
            this.maker = maker;
          }
          @Override public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
            try {
              return maker.make();
            } catch (GeneralSecurityException e) {
              throw new NoSuchAlgorithmException(e);
            }
          }
        }

        record OwnPrivate(PrivateKey key) implements PrivateKey {
          public String getAlgorithm() { return "ECGOST"; }
          public String getFormat() { return "PKCS#8"; }
          public byte[] getEncoded() { return key.getEncoded(); }
        }

        record OwnPublic(PublicKey key) implements PublicKey {
          public String getAlgorithm() { return "ECGOST"; }
          public String getFormat() { return "X.509"; }
          public byte[] getEncoded() { return key.getEncoded(); }
        }

        static final class Keys extends KeyFactorySpi {
          private final KeyFactory real;
          Keys(String oid) throws GeneralSecurityException {
            real = KeyFactory.getInstance(oid, ARITHMETIC);
          }
          protected PublicKey engineGeneratePublic(KeySpec spec) throws InvalidKeySpecException {
            return new OwnPublic(real.generatePublic(spec));
          }
          protected PrivateKey engineGeneratePrivate(KeySpec spec) throws InvalidKeySpecException {
            return new OwnPrivate(real.generatePrivate(spec));
          }
          protected <T extends KeySpec> T engineGetKeySpec(Key key, Class<T> type)
              throws InvalidKeySpecException {
            return real.getKeySpec(borrowed(key), type);
          }
          protected Key engineTranslateKey(Key key) throws InvalidKeyException {
            Key translated = real.translateKey(borrowed(key));
            return translated instanceof PrivateKey own
                ? new OwnPrivate(own)
                : new OwnPublic((PublicKey) translated);
          }
          private static Key borrowed(Key key) {
            if (key instanceof OwnPrivate own) return own.key();
            return key instanceof OwnPublic own ? own.key() : key;
          }
        }

        static final class Sign extends SignatureSpi {
          private final Signature real;
          Sign(String oid) throws GeneralSecurityException {
            real = Signature.getInstance(oid, ARITHMETIC);
          }
          protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
            if (!(key instanceof OwnPrivate own)) throw new InvalidKeyException("not my key");
            real.initSign(own.key());
          }
          protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
            if (!(key instanceof OwnPublic own)) throw new InvalidKeyException("not my key");
            real.initVerify(own.key());
          }
          protected void engineUpdate(byte b) throws SignatureException { real.update(b); }
          protected void engineUpdate(byte[] b, int from, int length) throws SignatureException {
            real.update(b, from, length);
          }
          protected byte[] engineSign() throws SignatureException {
            signatures++;
            return real.sign();
          }
          protected boolean engineVerify(byte[] value) throws SignatureException {
            signatures++;
            return real.verify(value);
          }
          @SuppressWarnings("deprecation")
          protected void engineSetParameter(String name, Object value) {
            real.setParameter(name, value);
          }
          @SuppressWarnings("deprecation")
          protected Object engineGetParameter(String name) { return real.getParameter(name); }
        }

        static final class Digest extends MessageDigestSpi {
          private final MessageDigest real;
          Digest(String oid) throws GeneralSecurityException {
            real = MessageDigest.getInstance(oid, ARITHMETIC);
          }
          protected void engineUpdate(byte b) { real.update(b); }
          protected void engineUpdate(byte[] b, int from, int length) {
            real.update(b, from, length);
          }
          protected byte[] engineDigest() { return real.digest(); }
          protected void engineReset() { real.reset(); }
        }
      }
      """;
}
