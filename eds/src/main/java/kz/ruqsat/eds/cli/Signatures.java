package kz.ruqsat.eds.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.cms.CmsSignature;
import kz.ruqsat.eds.cms.SignedContent;
import kz.ruqsat.eds.document.SignatureEngine;
import kz.ruqsat.eds.xml.DocumentSignature;
import kz.ruqsat.eds.xml.SignedBody;
import kz.ruqsat.eds.xml.SignedDocument;

/** Checks signatures without asking who the signers are. */
final class Signatures {

  private final SignatureEngine engine;
  private final Answers answers;

  Signatures(SignatureEngine engine, Answers answers) {
    this.engine = engine;
    this.answers = answers;
  }

  /**
   * @param content the file with the content of a detached CMS message
   */
  Command.Outcome check(Format format, byte[] octets, Optional<Path> content) throws IOException {
    return switch (format) {
      case XML -> xml(engine.xml().verify(octets));
      case WSSE -> wsse(octets);
      case CMS -> cms(Format.unwrapped(octets), content);
      case CERTIFICATE, KEYS -> throw new UsageException("nothing signed in it");
    };
  }

  private Command.Outcome xml(SignedDocument signed) {
    List<Object> signers = new ArrayList<>();
    for (DocumentSignature signature : signed.signatures()) {
      signers.add(signer(signature.verdict(), signature.signer()));
    }
    return outcome(signed.verdict(), signers);
  }

  private Command.Outcome wsse(byte[] octets) {
    SignedBody signed = engine.wsse().verify(octets, (issuer, serial) -> Optional.empty());
    return outcome(signed.verdict(), List.of(signer(signed.verdict(), signed.signer())));
  }

  private Command.Outcome cms(byte[] message, Optional<Path> content) throws IOException {
    SignedContent signed;
    if (content.isPresent()) {
      try (InputStream in = Files.newInputStream(content.get())) {
        signed = engine.cms().verify(message, in);
      }
    } else {
      signed = engine.cms().verify(message);
    }
    List<Object> signers = new ArrayList<>();
    for (CmsSignature signature : signed.signatures()) {
      Map<String, Object> signer = signer(signature.verdict(), signature.signer());
      signature.claimedAt().ifPresent(at -> signer.put("claimedAt", at));
      signer.put("timeStamps", signature.timeStamps().size());
      signers.add(signer);
    }
    return outcome(signed.verdict(), signers);
  }

  private Map<String, Object> signer(Verdict verdict, Optional<X509Certificate> certificate) {
    Map<String, Object> signer = new LinkedHashMap<>(answers.verdict(verdict));
    certificate.ifPresent(it -> signer.put("certificate", answers.certificate(it)));
    return signer;
  }

  private Command.Outcome outcome(Verdict verdict, List<Object> signers) {
    Map<String, Object> answer = answers.verdict(verdict);
    answer.put("trust", "not checked");
    answer.put("signers", signers);
    return new Command.Outcome(verdict.isValid(), answer);
  }
}
