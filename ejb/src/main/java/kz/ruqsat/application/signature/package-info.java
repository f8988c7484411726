/**
 * Signatures in a case: {@link kz.ruqsat.application.signature.SignatureCheck} finds whether one
 * counts, {@link kz.ruqsat.application.signature.Stamping} has its time vouched for, {@link
 * kz.ruqsat.application.signature.SignatureStore} keeps it with all that its verdict rests on, so
 * that it can be judged again in years.
 */
package kz.ruqsat.application.signature;
