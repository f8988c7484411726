package kz.ruqsat.bench;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.ruqsat.eds.gost.GostAlgorithms;
import kz.ruqsat.eds.gost.KazakhGostProvider;
import org.bouncycastle.asn1.cryptopro.CryptoProObjectIdentifiers;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.crypto.digests.GOST3411Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_512Digest;
import org.bouncycastle.crypto.engines.GOST28147Engine;

/**
 * The Kazakh algorithms with nothing but BouncyCastle's own curves and hashes: what the library
 * would be without its own arithmetic. Keys are read as the library reads them.
 */
final class PlainProvider extends Provider {

  private static final long serialVersionUID = 1L;

  PlainProvider() {
    super("PLAIN-GOST", "0.1", "Kazakh algorithms on BouncyCastle's arithmetic");
    String key2004 = GostAlgorithms.KEY_2004_OID.getId();
    String key2015 = GostAlgorithms.KEY_2015_OID.getId();
    serve("KeyFactory", key2004, () -> keyFactory(key2004));
    serve("KeyFactory", key2015, () -> keyFactory(key2015));
    Supplier<GOST3411Digest> old = () -> new GOST3411Digest(GOST28147Engine.getSBox("D-Test"));
    serve(
        "MessageDigest", GostAlgorithms.DIGEST_2004_OID.getId(), () -> new PlainDigest(old.get()));
    serve(
        "MessageDigest",
        GostAlgorithms.DIGEST_2015_OID.getId(),
        () -> new PlainDigest(new GOST3411_2012_512Digest()));
    serve(
        "Signature",
        GostAlgorithms.SIGNATURE_2004_OID.getId(),
        () -> new PlainSignature(CryptoProObjectIdentifiers.gostR3410_2001_CryptoPro_A, old.get()));
    serve(
        "Signature",
        GostAlgorithms.SIGNATURE_2015_OID.getId(),
        () ->
            new PlainSignature(
                RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA,
                new GOST3411_2012_512Digest()));
  }

  private static Object keyFactory(String oid) {
    try {
      return KazakhGostProvider.install().getService("KeyFactory", oid).newInstance(null);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void serve(String type, String oid, Supplier<?> maker) {
    putService(
        new Service(this, type, oid, maker.getClass().getName(), List.of(), Map.of()) {
          @Override
          public Object newInstance(Object parameter) {
            return maker.get();
          }
        });
  }
}
