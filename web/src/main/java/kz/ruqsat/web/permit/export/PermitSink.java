package kz.ruqsat.web.permit.export;

import java.io.Closeable;
import java.io.IOException;
import kz.ruqsat.web.permit.PermitView;

/**
 * Takes permits one by one and writes a document of them. What is closed without having been
 * finished is left broken, so that nobody takes a part for the whole.
 */
interface PermitSink extends Closeable {

  void add(PermitView permit) throws IOException;

  /** Writes what makes the document whole. */
  void finish() throws IOException;

  /** Lets go of what it holds; the stream is its owner's to close. */
  @Override
  default void close() throws IOException {}
}
