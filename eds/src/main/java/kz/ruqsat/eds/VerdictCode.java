package kz.ruqsat.eds;

import java.util.Locale;

/**
 * What was found about a signature, a certificate or a chain. Each refusal has one code, so that a
 * program can act on it, and one sentence in each language for the person who signed.
 */
public enum VerdictCode {
  /** Everything demanded was checked and holds. */
  VALID(
      "Подпись действительна.", //
      "Қолтаңба жарамды.",
      "The signature is valid."),
  /** The certificate's validity had ended at the time that counts. */
  EXPIRED(
      "Срок действия сертификата истёк.",
      "Сертификаттың қолданылу мерзімі өтіп кеткен.",
      "The certificate has expired."),
  /** The certificate's validity had not begun at the time that counts. */
  NOT_YET_VALID(
      "Срок действия сертификата ещё не наступил.",
      "Сертификаттың қолданылу мерзімі әлі басталған жоқ.",
      "The certificate is not valid yet."),
  /** The issuer says that the certificate is revoked or on hold. */
  REVOKED(
      "Сертификат отозван.", //
      "Сертификат кері қайтарып алынған.",
      "The certificate has been revoked."),
  /** The issuer answers that it does not know the certificate. */
  UNKNOWN(
      "Сертификат неизвестен удостоверяющему центру.",
      "Сертификат куәландырушы орталыққа белгісіз.",
      "The certification authority does not know the certificate."),
  /** Neither OCSP nor CRL gave an answer that is fresh and signed; nothing is known. */
  REVOCATION_UNAVAILABLE(
      "Не удалось проверить, не отозван ли сертификат. Повторите позже.",
      "Сертификаттың кері қайтарып алынбағанын тексеру мүмкін болмады. Кейінірек қайталаңыз.",
      "Whether the certificate has been revoked could not be checked. Try again later."),
  /** No chain leads from the certificate to a pinned root, or the certificate is not registered. */
  UNTRUSTED(
      "Сертификат выдан не тем удостоверяющим центром, которому доверяет система.",
      "Сертификатты жүйе сенім білдіретін куәландырушы орталық бермеген.",
      "The certificate was not issued by a certification authority that is trusted here."),
  /** The key is not meant for signing documents (for example an authentication key). */
  KEY_USAGE(
      "Ключ не предназначен для подписи. Выберите ключ подписи, а не аутентификации.",
      "Кілт қол қоюға арналмаған. Аутентификация кілтін емес, қол қою кілтін таңдаңыз.",
      "The key is not meant for signing. Choose the signing key, not the authentication key."),
  /** The certificate does not give the role or fall under the policy that is demanded. */
  ROLE(
      "Сертификат не даёт права на это действие.",
      "Сертификат бұл әрекетке құқық бермейді.",
      "The certificate does not give the right to do this."),
  /** The IIN in the certificate is not the one demanded. */
  IIN_MISMATCH(
      "ИИН в сертификате не совпадает с ИИН заявителя.",
      "Сертификаттағы ЖСН өтініш берушінің ЖСН-імен сәйкес келмейді.",
      "The IIN in the certificate is not that of the applicant."),
  /** The BIN in the certificate is not the one demanded. */
  BIN_MISMATCH(
      "БИН в сертификате не совпадает с БИН заявителя.",
      "Сертификаттағы БСН өтініш берушінің БСН-імен сәйкес келмейді.",
      "The BIN in the certificate is not that of the applicant."),
  /** The signature is genuine, but what it covers has been changed since. */
  DIGEST_MISMATCH(
      "Документ изменён после подписания.",
      "Құжат қол қойылғаннан кейін өзгертілген.",
      "The document has been changed since it was signed."),
  /** The signature was not made with the key of its certificate. */
  SIGNATURE_INVALID(
      "Подпись неверна.", //
      "Қолтаңба дұрыс емес.",
      "The signature is wrong."),
  /** There is no signature where one must be, or it is not built as the profile demands. */
  STRUCTURE(
      "Подпись отсутствует или оформлена неправильно.",
      "Қолтаңба жоқ немесе дұрыс ресімделмеген.",
      "The signature is missing or not built as it must be."),
  /** An algorithm, a key length or a transformation that is not admitted. */
  ALGORITHM(
      "Алгоритм подписи не допускается.",
      "Қолтаңба алгоритміне рұқсат етілмейді.",
      "The algorithm of the signature is not admitted."),
  /** The document, or a part of it, is beyond the limits set for it. */
  TOO_LARGE(
      "Документ слишком велик.", //
      "Құжат тым үлкен.",
      "The document is too large.");

  private final String russian;
  private final String kazakh;
  private final String english;

  VerdictCode(String russian, String kazakh, String english) {
    this.russian = russian;
    this.kazakh = kazakh;
    this.english = english;
  }

  /**
   * The sentence for a person.
   *
   * @param language its language counts: {@code kk}, {@code en}; Russian for any other
   */
  public String text(Locale language) {
    return switch (language.getLanguage()) {
      case "kk" -> kazakh;
      case "en" -> english;
      default -> russian;
    };
  }
}
