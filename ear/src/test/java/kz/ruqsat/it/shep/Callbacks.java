package kz.ruqsat.it.shep;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The systems of participants of a test; as many calls at once as the gateway makes. */
final class Callbacks implements AutoCloseable {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, HttpContext> contexts = new HashMap<>();
  private final HttpServer server;

  Callbacks(int port) {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 200);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.start();
  }

  /** A participant that is called at that path. */
  Callback at(String path) {
    Callback callback = new Callback();
    at(path, callback);
    return callback;
  }

  /** A participant of another kind; whoever was at that path before is there no more. */
  void at(String path, HttpHandler participant) {
    HttpContext before = contexts.remove(path);
    if (before != null) {
      server.removeContext(before);
    }
    contexts.put(path, server.createContext(path, participant));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
