package kz.ruqsat.eds.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.document.KeyFile;
import kz.ruqsat.eds.document.SignatureEngine;
import kz.ruqsat.eds.xml.KeyInfoForm;

/** {@code sign}: makes a signature with the key of a PKCS#12 file. */
final class Sign implements Command {

  private final Arguments arguments;
  private final SignatureEngine engine;
  private final Answers answers;
  private final Passwords passwords;

  Sign(Arguments arguments, SignatureEngine engine, Answers answers, Passwords passwords) {
    this.arguments = arguments;
    this.engine = engine;
    this.answers = answers;
    this.passwords = passwords;
  }

  @Override
  public Outcome run() throws IOException {
    Path target = Path.of(arguments.required("--out"));
    Signer signer = KeyFile.open(Path.of(arguments.required("--key")), passwords.get());
    byte[] content = Files.readAllBytes(arguments.file());
    Format format = Format.named(arguments.required("--format"));
    byte[] signed =
        switch (format) {
          case XML -> engine.xml().sign(content, signer);
          case WSSE -> engine.wsse().sign(content, signer, keyInfo());
          case CMS -> cms(content, signer);
          case CERTIFICATE, KEYS -> throw new UsageException("no format to sign in");
        };
    Files.write(target, signed);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("written", target);
    answer.put("bytes", signed.length);
    answer.put("certificate", answers.certificate(signer.certificate()));
    return new Outcome(true, answer);
  }

  private byte[] cms(byte[] content, Signer signer) throws IOException {
    byte[] signed;
    if (arguments.has("--add-to")) {
      byte[] message =
          Format.unwrapped(Files.readAllBytes(Path.of(arguments.required("--add-to"))));
      signed =
          arguments.has("--detached")
              ? engine.cms().addSignature(message, content, signer)
              : engine.cms().addSignature(message, signer);
    } else {
      signed =
          arguments.has("--detached")
              ? engine.cms().signDetached(content, List.of(signer))
              : engine.cms().sign(content, List.of(signer));
    }
    return arguments.has("--tsp") ? stamped(signed, signer) : signed;
  }

  private byte[] stamped(byte[] message, Signer signer) throws IOException {
    return engine
        .cms()
        .stamp(
            message,
            engine.timeStampClient(
                arguments.transport(),
                URI.create(arguments.required("--tsp")),
                signer.algorithm()));
  }

  private KeyInfoForm keyInfo() {
    String name = arguments.one("--key-info").orElse(KeyInfoForm.KEY_IDENTIFIER.name());
    try {
      return KeyInfoForm.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new UsageException("no key info " + name);
    }
  }
}
