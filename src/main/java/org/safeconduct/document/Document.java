package org.safeconduct.document;

import java.time.Instant;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.DocumentId;

/**
 * One document as a reader who may read it sees it.
 *
 * @param series what all versions of one document share
 * @param kind the form field it was given for, or {@code other}
 * @param type media type as detected from its content
 * @param size in bytes
 * @param version from 1
 */
public record Document(
        DocumentId id,
        DocumentId series,
        int version,
        String name,
        String kind,
        Compartment compartment,
        String type,
        long size,
        AgencyCode agency,
        Instant at) {

    Document after(DocumentId first, int last) {
        return new Document(id, first, last + 1, name, kind, compartment, type, size, agency, at);
    }

    Document later(Document other) {
        return other.version > version ? other : this;
    }
}
