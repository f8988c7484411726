package kz.ruqsat.shep;

/**
 * How the payload of one service is encoded and signed.
 *
 * @param answerForm the encoding of the answer's {@code data}; requests are read in any form
 * @param requestSigned whether a request must carry a business signature (enveloped XML-DSig)
 * @param answerSigned whether the answer carries the gateway's business signature
 */
public record PayloadProfile(PayloadForm answerForm, boolean requestSigned, boolean answerSigned) {

  /** Of the services whose contract is ours: the answer is one signed element in {@code data}. */
  public static final PayloadProfile OURS =
      new PayloadProfile(PayloadForm.INLINE_ROOT, false, true);
}
