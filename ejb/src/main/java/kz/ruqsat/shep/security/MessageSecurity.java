package kz.ruqsat.shep.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.participant.Account;

/** The signatures on messages: the participants' are verified, the gateway's are made. */
@ApplicationScoped
public class MessageSecurity {

  /**
   * Verifies the transport signature over the Body.
   *
   * @param message as received
   * @param account whose certificate it must be
   * @return serial number of the certificate, hexadecimal
   * @throws GatewayFault NOT_SIGNED, TRANSPORT_SIGNATURE or TRANSPORT_CERTIFICATE
   */
  public String verifyTransport(byte[] message, Account account) {
    throw new IllegalStateException();
  }

  /**
   * Signs the Body with the gateway's key.
   *
   * @param account whose setting says how the key is named; null for the usual way
   */
  public byte[] signTransport(byte[] envelope, Account account) {
    throw new IllegalStateException();
  }

  /**
   * Verifies the signature inside a business document.
   *
   * @param forms the document in each form that may have been signed
   * @return the form that was signed; empty when the document carries no signature
   * @throws GatewayFault BUSINESS_SIGNATURE or BUSINESS_CERTIFICATE
   */
  public Optional<SignedDocument> verifyBusiness(List<String> forms, Account account) {
    throw new IllegalStateException();
  }

  /** Signs a business document: the signature becomes the last child of its root. */
  public String signBusiness(String document) {
    throw new IllegalStateException();
  }
}
