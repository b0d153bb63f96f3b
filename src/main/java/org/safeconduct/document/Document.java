package org.safeconduct.document;

import java.time.Instant;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.DocumentId;

/**
 * One document as a reader who may read it sees it.
 *
 * @param type media type as detected from its content
 * @param size in bytes
 * @param version from 1
 */
public record Document(
        DocumentId id,
        String name,
        String kind,
        Compartment compartment,
        String type,
        long size,
        int version,
        Instant at) {}
