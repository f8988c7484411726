package kz.ruqsat.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.SystemTest;
import org.junit.jupiter.api.Test;

/** Files up to the limit are streamed by every door and held by none. */
@SystemTest
class LargeFilesIT {

  private static final long LIMIT = 100 << 20;
  private static final long MIDDLING = 24 << 20;

  @Test
  void aFileOfTheLargestSizeIsTakenWithoutBeingHeldInMemory() throws Exception {
    long before = ServerHeap.used();
    Content content = Content.stoppingAt(LIMIT - (8 << 20), LIMIT, 1);
    CompletableFuture<HttpResponse<String>> upload =
        CompletableFuture.supplyAsync(() -> rest(BodyPublishers.ofInputStream(() -> content)));
    content.awaitStop();

    long grown = ServerHeap.used() - before;
    content.release();

    HttpResponse<String> kept = upload.join();
    assertEquals(201, kept.statusCode(), kept.body());
    assertEquals(String.valueOf(LIMIT), Desk.member(kept, "size"));
    assertTrue(grown < LIMIT / 2, "the heap grew by " + grown + " while the file came in");
  }

  @Test
  void oneOctetMoreIsRefusedWithTheLimit() {
    HttpResponse<String> refused =
        rest(BodyPublishers.ofInputStream(() -> Content.of(LIMIT + 1, 2)));

    assertEquals(413, refused.statusCode(), refused.body());
    assertEquals("ATTACHMENT_TOO_LARGE", Desk.member(refused, "code"));
    assertTrue(refused.body().contains("at most " + LIMIT + " bytes"), refused.body());
  }

  @Test
  void aFormOfABrowserBringsSeveralFilesAndOneOfThemIsKeptOnce() {
    BodyPublisher form =
        BodyPublishers.concat(
            BodyPublishers.ofString(part("one.bin")),
            BodyPublishers.ofInputStream(() -> Content.of(MIDDLING, 3)),
            BodyPublishers.ofString("\r\n" + part("two.bin")),
            BodyPublishers.ofInputStream(() -> Content.of(MIDDLING, 3)),
            BodyPublishers.ofString("\r\n--files--\r\n"));

    HttpResponse<String> kept =
        Gateway.send(
            Gateway.requestAs("applicant", "/api/v1/filing/attachments")
                .header("Content-Type", "multipart/form-data; boundary=files")
                .POST(form));

    assertEquals(201, kept.statusCode(), kept.body());
    String digest = Desk.member(kept, "sha256");
    assertEquals(3, kept.body().split(digest, -1).length, kept.body());
    HttpResponse<byte[]> read =
        Gateway.sendForBytes(
            Gateway.requestAs("clerk", "/api/v1/filing/attachments/" + digest).GET());
    assertEquals(MIDDLING, read.body().length);
  }

  @Test
  void aFormWithoutAFileSaysSo() {
    HttpResponse<String> answer =
        Gateway.send(
            Gateway.requestAs("applicant", "/api/v1/filing/attachments")
                .header("Content-Type", "multipart/form-data; boundary=files")
                .POST(
                    BodyPublishers.ofString(
                        "--files\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n"
                            + "--files--\r\n")));

    assertEquals(400, answer.statusCode(), answer.body());
  }

  @Test
  void theTypedPortStreamsAttachmentsAndRefusesWhatIsTooLarge() {
    HttpResponse<String> kept =
        Mtom.upload(
            "/services/Applications",
            "application/pdf",
            BodyPublishers.ofInputStream(() -> Content.of(MIDDLING, 4)));
    assertEquals(200, kept.statusCode(), kept.body());
    assertTrue(kept.body().contains(">" + MIDDLING + "<"), kept.body());

    HttpResponse<String> refused =
        Mtom.upload(
            "/services/Applications",
            "application/pdf",
            BodyPublishers.ofInputStream(() -> Content.of(LIMIT + 1, 5)));

    assertEquals(500, refused.statusCode());
    assertTrue(refused.body().contains("ATTACHMENT_TOO_LARGE"), refused.body());
  }

  private static HttpResponse<String> rest(BodyPublisher content) {
    return Gateway.send(
        Gateway.requestAs("applicant", "/api/v1/filing/attachments")
            .header("Content-Type", "application/octet-stream")
            .POST(content));
  }

  private static String part(String name) {
    return "--files\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
  }
}
