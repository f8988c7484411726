package kz.ruqsat.eds.cli;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kz.ruqsat.eds.CertificateInfo;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.document.DocumentReport;
import kz.ruqsat.eds.document.SignerReport;
import kz.ruqsat.eds.trust.Evidence;
import kz.ruqsat.eds.trust.Validation;

/** Puts outcomes into the form of the JSON answers. */
final class Answers {

  private final Locale language;

  /**
   * @param language of the sentences for people: kk, ru or en
   */
  Answers(Locale language) {
    this.language = language;
  }

  Map<String, Object> verdict(Verdict verdict) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("verdict", verdict.code());
    answer.put("text", verdict.text(language));
    if (!verdict.detail().isEmpty()) {
      answer.put("detail", verdict.detail());
    }
    return answer;
  }

  Map<String, Object> report(DocumentReport report) {
    Map<String, Object> answer = verdict(report.verdict());
    answer.put("trust", "checked");
    answer.put("signers", report.signers().stream().map(this::signer).toList());
    return answer;
  }

  private Map<String, Object> signer(SignerReport signer) {
    Map<String, Object> answer = verdict(signer.verdict());
    signer.claimedAt().ifPresent(at -> answer.put("claimedAt", at));
    signer.stampedAt().ifPresent(at -> answer.put("stampedAt", at));
    signer.validation().ifPresent(it -> put(answer, it));
    return answer;
  }

  Map<String, Object> validation(Validation validation) {
    Map<String, Object> answer = verdict(validation.verdict());
    put(answer, validation);
    return answer;
  }

  private void put(Map<String, Object> answer, Validation validation) {
    answer.put("judgedAt", validation.time().at());
    validation.holder().ifPresent(it -> answer.put("certificate", certificate(it)));
    answer.put("chain", chain(validation));
    answer.put("evidence", validation.evidence().stream().map(Answers::evidence).toList());
  }

  private static List<String> chain(Validation validation) {
    return validation.chain().stream().map(it -> it.getSubjectX500Principal().getName()).toList();
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("kind", evidence.kind());
    answer.put("serialNumber", evidence.serialNumber().toString(16));
    answer.put("source", evidence.source());
    answer.put("issuedAt", evidence.issuedAt());
    return answer;
  }

  /** A certificate, or why it cannot be read. */
  Map<String, Object> certificate(X509Certificate certificate) {
    try {
      return certificate(CertificateInfo.of(certificate));
    } catch (CertificateParsingException e) {
      return Map.of("error", String.valueOf(e.getMessage()));
    }
  }

  private Map<String, Object> certificate(CertificateInfo info) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("serialNumber", info.serialNumber().toString(16));
    answer.put("subject", info.certificate().getSubjectX500Principal().getName());
    answer.put("issuer", info.issuer());
    answer.put("notBefore", info.notBefore());
    answer.put("notAfter", info.notAfter());
    put(answer, "algorithm", info.algorithm());
    answer.put("commonName", info.commonName());
    put(answer, "surname", info.surname());
    put(answer, "firstName", info.firstName());
    put(answer, "patronymic", info.patronymic());
    put(answer, "iin", info.iin());
    put(answer, "organisation", info.organisation());
    put(answer, "bin", info.bin());
    answer.put("roles", List.copyOf(new TreeSet<>(info.roles())));
    answer.put("policies", info.policies());
    put(answer, "keyStorage", info.keyStorage());
    answer.put("meantForSigning", info.meantForSigning());
    return answer;
  }

  private static void put(Map<String, Object> answer, String name, Optional<?> value) {
    value.ifPresent(it -> answer.put(name, it));
  }
}
