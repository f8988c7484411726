package kz.ruqsat.eds.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.document.CertificateFile;
import kz.ruqsat.eds.document.KeyFile;
import kz.ruqsat.eds.document.SignatureEngine;

/** {@code info}: what is in a file, whether it is valid or not. */
final class Info implements Command {

  private final Arguments arguments;
  private final SignatureEngine engine;
  private final Answers answers;
  private final Passwords passwords;

  Info(Arguments arguments, SignatureEngine engine, Answers answers, Passwords passwords) {
    this.arguments = arguments;
    this.engine = engine;
    this.answers = answers;
    this.passwords = passwords;
  }

  @Override
  public Outcome run() throws IOException {
    byte[] octets = Files.readAllBytes(arguments.file());
    Format format = arguments.one("--format").map(Format::named).orElseGet(() -> Format.of(octets));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("format", format);
    switch (format) {
      case CERTIFICATE -> answer.put("certificates", certificates(CertificateFile.read(octets)));
      case KEYS -> answer.put("certificates", certificates(keys()));
      default ->
          answer.putAll(
              new Signatures(engine, answers).check(format, octets, Optional.empty()).answer());
    }
    return new Outcome(true, answer);
  }

  private List<X509Certificate> keys() throws IOException {
    return KeyFile.openAll(arguments.file(), passwords.get()).stream()
        .map(Signer::certificate)
        .toList();
  }

  private List<Map<String, Object>> certificates(List<X509Certificate> all) {
    return all.stream().map(answers::certificate).toList();
  }
}
