package kz.ruqsat.evidence;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Arrays;

/** A fresh key that signs notes. */
public record TestKey(PrivateKey secret, NoteKey key) {

  /** A key of a signer of that name. */
  public static TestKey generate(String name) throws GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    byte[] encoded = pair.getPublic().getEncoded();
    byte[] raw = Arrays.copyOfRange(encoded, encoded.length - Hashes.LENGTH, encoded.length);
    return new TestKey(pair.getPrivate(), new NoteKey(name, raw));
  }
}
