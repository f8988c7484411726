package kz.ruqsat.seal.dump;

import java.time.Instant;

/**
 * A file with all records of a log.
 *
 * @param name of the file
 * @param bytes its length
 * @param sha256 of the file, hexadecimal
 */
public record Dump(String name, long bytes, String sha256, Instant madeAt) {}
