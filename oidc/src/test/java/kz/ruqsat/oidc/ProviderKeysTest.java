package kz.ruqsat.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.http.Response;
import org.jose4j.http.SimpleGet;
import org.jose4j.http.SimpleResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderKeysTest {

  private static final String KEYS = "https://id.example.kz/keys";
  private static final String DISCOVERY = Issuer.NAME + "/.well-known/openid-configuration";

  private static Issuer old;
  private static Issuer next;

  private final Map<String, String> pages = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  @BeforeAll
  static void twoKeys() throws Exception {
    old = new Issuer("old");
    next = new Issuer("next");
  }

  @Test
  void keysAreFetchedOnceAndKept() throws Exception {
    pages.put(KEYS, old.published());
    Tokens tokens = tokens(KEYS);

    assertTrue(tokens.caller(old.token(Issuer.claims())).isPresent());
    assertTrue(tokens.caller(old.token(Issuer.claims())).isPresent());
    assertEquals(List.of(KEYS), asked);
  }

  @Test
  void theProvidersDiscoveryDocumentLeadsToItsKeys() throws Exception {
    pages.put(DISCOVERY, discovery(Issuer.NAME));
    pages.put(KEYS, old.published());

    assertTrue(tokens("").caller(old.token(Issuer.claims())).isPresent());
    assertEquals(List.of(DISCOVERY, KEYS), asked);
  }

  @Test
  void aDiscoveryDocumentOfAnotherIssuerIsNotFollowed() {
    pages.put(DISCOVERY, discovery("https://evil.example"));
    pages.put(KEYS, old.published());

    assertThrows(IOException.class, () -> tokens("").caller(old.token(Issuer.claims())));
    assertEquals(List.of(DISCOVERY), asked);
  }

  @Test
  void unknownKeysDoNotMakeTheGatewayAskEachTime() throws Exception {
    pages.put(KEYS, old.published());
    Tokens tokens = tokens(KEYS);
    for (int i = 0; i < 5; i++) {
      assertTrue(tokens.caller(next.token(Issuer.claims())).isEmpty());
    }

    assertTrue(asked.size() <= 2, asked::toString);
  }

  @Test
  void aProviderThatIsAwayIsAskedAgainLater() throws Exception {
    Tokens tokens = tokens("");
    assertThrows(IOException.class, () -> tokens.caller(old.token(Issuer.claims())));
    pages.put(DISCOVERY, discovery(Issuer.NAME));
    pages.put(KEYS, old.published());

    assertTrue(tokens.caller(old.token(Issuer.claims())).isPresent());
  }

  @Test
  void keysMayLieInAFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("keys.json"), old.published());
    Tokens tokens = tokens(file.toString());

    assertTrue(tokens.caller(old.token(Issuer.claims())).isPresent());
    assertTrue(tokens.caller(next.token(Issuer.claims())).isEmpty());
    assertEquals(List.of(), asked);
  }

  @Test
  void keysAreNotFetchedOverAnOpenLine() {
    IOException e = assertThrows(IOException.class, () -> new Fetch().get("http://192.0.2.1/keys"));
    assertTrue(e.getMessage().contains("https only"), e::getMessage);
  }

  private Tokens tokens(String keys) {
    Provider provider =
        new Provider(Issuer.NAME, Issuer.AUDIENCE, keys, "preferred_username", "roles");
    SimpleGet fetch = this::page;
    return new Tokens(provider, new ProviderKeys(provider, fetch));
  }

  private SimpleResponse page(String address) throws IOException {
    asked.add(address);
    String body = pages.get(address);
    if (body == null) {
      throw new IOException("not there: " + address);
    }
    Map<String, List<String>> headers = Map.of();
    return new Response(200, "OK", headers, body);
  }

  private static String discovery(String issuer) {
    return "{\"issuer\":\"%s\",\"jwks_uri\":\"%s\"}".formatted(issuer, KEYS);
  }
}
