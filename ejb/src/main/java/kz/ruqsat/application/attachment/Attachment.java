package kz.ruqsat.application.attachment;

import java.time.Instant;

/**
 * An uploaded file.
 *
 * @param sha256 its digest in hexadecimal digits: applications refer to it by this
 * @param size in bytes
 */
public record Attachment(String sha256, long size, String mediaType, Instant uploadedAt) {}
