package kz.ruqsat.bench.register;

import java.util.Map;

/** The database of the measured gateway. */
interface RegisterDatabase extends AutoCloseable {

  /** The settings by which the gateway uses it. */
  Map<String, String> settings();

  /** Whether it has no permits yet. */
  boolean isEmpty() throws Exception;

  /** Fills the register that the gateway has made in it. */
  void fill(long permits) throws Exception;

  /** Brings into memory what a database in use has there. */
  default void warm() throws Exception {}
}
