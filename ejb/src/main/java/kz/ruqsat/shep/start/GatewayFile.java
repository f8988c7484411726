package kz.ruqsat.shep.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.eds.document.CertificateFile;
import kz.ruqsat.shep.participant.ParticipantConfiguration;
import kz.ruqsat.shep.route.RouteConfiguration;
import kz.ruqsat.trust.Certificates;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Participants and routes as an operator writes them down, in YAML. Unknown keys are refused: a
 * misspelt one would otherwise be a right that silently is not there.
 *
 * @param participants in the order of the file
 * @param routes in the order of the file
 */
record GatewayFile(List<ParticipantConfiguration> participants, List<RouteConfiguration> routes) {

  private static final Set<String> PARTICIPANT_KEYS =
      Set.of(
          "senderId",
          "name",
          "password",
          "passwordHash",
          "services",
          "settings",
          "certificates",
          "provides");
  private static final Set<String> ROUTE_KEYS =
      Set.of(
          "serviceId",
          "address",
          "senderId",
          "passwordSetting",
          "signed",
          "peer",
          "connectTimeout",
          "readTimeout",
          "readOnly",
          "asyncAddress");
  private static final String CONNECT_TIMEOUT = "PT2S";
  private static final String READ_TIMEOUT = "PT15S";

  /** Reads a file; certificates are paths of PEM or DER files beside it, or PEM text. */
  static GatewayFile read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " can not be read", e);
    }
  }

  /** Reads the content of a file that lies in the given folder. */
  static GatewayFile read(InputStream in, Path folder) {
    Object content = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
    Map<String, Object> root = map(content, "the file", Set.of("participants", "routes"));
    return new GatewayFile(
        list(root.get("participants")).stream().map(it -> participant(it, folder)).toList(),
        list(root.get("routes")).stream().map(GatewayFile::route).toList());
  }

  private static ParticipantConfiguration participant(Object item, Path folder) {
    Map<String, Object> keys = map(item, "a participant", PARTICIPANT_KEYS);
    Set<String> certificates = new HashSet<>();
    list(keys.get("certificates")).forEach(it -> certificates.add(certificate(it, folder)));
    Map<String, String> settings = new HashMap<>();
    if (keys.get("settings") instanceof Map<?, ?> given) {
      given.forEach((name, value) -> settings.put(name.toString(), value.toString()));
    } else if (keys.get("settings") != null) {
      throw new IllegalArgumentException("settings of a participant are names with values");
    }
    return new ParticipantConfiguration(
        mandatory(keys, "senderId"),
        mandatory(keys, "name"),
        optional(keys, "password"),
        optional(keys, "passwordHash"),
        texts(keys.get("services")),
        settings,
        certificates,
        texts(keys.get("provides")));
  }

  private static RouteConfiguration route(Object item) {
    Map<String, Object> keys = map(item, "a route", ROUTE_KEYS);
    return new RouteConfiguration(
        mandatory(keys, "serviceId"),
        URI.create(mandatory(keys, "address")),
        mandatory(keys, "senderId"),
        optional(keys, "passwordSetting"),
        flag(keys, "signed"),
        optional(keys, "peer"),
        Duration.parse(keys.getOrDefault("connectTimeout", CONNECT_TIMEOUT).toString()),
        Duration.parse(keys.getOrDefault("readTimeout", READ_TIMEOUT).toString()),
        flag(keys, "readOnly"),
        Optional.ofNullable(optional(keys, "asyncAddress")).map(URI::create).orElse(null));
  }

  private static String certificate(Object item, Path folder) {
    String text = item.toString();
    if (text.startsWith("-----BEGIN")) {
      return Certificates.encode(Certificates.decode(text));
    }
    try {
      return Certificates.encode(CertificateFile.read(folder.resolve(text)).get(0));
    } catch (IOException e) {
      throw new UncheckedIOException("the certificate " + text + " can not be read", e);
    }
  }

  private static Map<String, Object> map(Object item, String what, Set<String> known) {
    if (!(item instanceof Map<?, ?> given)) {
      throw new IllegalArgumentException(what + " is not a list of keys");
    }
    Map<String, Object> keys = new HashMap<>();
    given.forEach(
        (name, value) -> {
          if (!known.contains(name.toString())) {
            throw new IllegalArgumentException(what + " has the unknown key " + name);
          }
          keys.put(name.toString(), value);
        });
    return keys;
  }

  private static Set<String> texts(Object item) {
    Set<String> texts = new HashSet<>();
    list(item).forEach(it -> texts.add(it.toString()));
    return texts;
  }

  private static List<?> list(Object item) {
    if (item == null) {
      return List.of();
    }
    if (item instanceof List<?> given) {
      return given;
    }
    throw new IllegalArgumentException("'" + item + "' must be a list, as [" + item + "]");
  }

  /**
   * YAML 1.2 knows {@code true} and {@code false}; {@code yes} would be a text, and count as no.
   */
  private static boolean flag(Map<String, Object> keys, String name) {
    Object item = keys.getOrDefault(name, false);
    if (item instanceof Boolean given) {
      return given;
    }
    throw new IllegalArgumentException("the key " + name + " is true or false, not " + item);
  }

  private static String mandatory(Map<String, Object> keys, String name) {
    String text = optional(keys, name);
    if (text == null) {
      throw new IllegalArgumentException("the key " + name + " is missing");
    }
    return text;
  }

  private static String optional(Map<String, Object> keys, String name) {
    return keys.get(name) == null ? null : keys.get(name).toString();
  }
}
