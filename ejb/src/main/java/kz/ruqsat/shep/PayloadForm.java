package kz.ruqsat.shep;

/** The ways a business document travels in {@code data} (all are seen on the real gateway). */
public enum PayloadForm {
  /** The children stand directly under {@code data}; {@code data} itself is the signed root. */
  INLINE_DATA,
  /** One child element of {@code data} is the signed root. */
  INLINE_ROOT,
  /** A text of type {@code xs:string} that holds the escaped document. */
  TEXT,
  /** The same text in a CDATA section. */
  CDATA
}
