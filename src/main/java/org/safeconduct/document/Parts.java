package org.safeconduct.document;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.DocumentId;
import org.safeconduct.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contents of documents as sealed parts in the database; no file ever lies on a disk. */
@Component
class Parts {

    /** Length of every part but the last, in bytes. */
    static final int LENGTH = 1024 * 1024;

    /** Where a content belongs: its key and its place follow from it. */
    record Home(CaseId caseId, DocumentId document, Compartment compartment) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    Parts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void addAll(Home home, byte[] content) {
        int part = 0;
        for (int from = 0; from < content.length; from += LENGTH) {
            add(home, part++, Arrays.copyOfRange(content, from, Math.min(content.length, from + LENGTH)));
        }
    }

    void add(Home home, int part, byte[] content) {
        jdbc.sql("insert into document_part (document_id, part, sealed) values (:document, :part, :sealed)")
                .param("document", home.document().toString())
                .param("part", part)
                .param("sealed", vault.seal(home.caseId().value(), home.compartment(), place(home, part), content))
                .update();
    }

    byte[] read(Home home) {
        List<byte[]> sealed = jdbc.sql("select sealed from document_part where document_id = :document order by part")
                .param("document", home.document().toString())
                .query((row, n) -> row.getBytes(1))
                .list();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int part = 0; part < sealed.size(); part++) {
            byte[] plain = vault.open(home.caseId().value(), home.compartment(), place(home, part), sealed.get(part));
            whole.writeBytes(plain);
        }
        return whole.toByteArray();
    }

    void remove(DocumentId document) {
        jdbc.sql("delete from document_part where document_id = :document")
                .param("document", document.toString())
                .update();
    }

    byte[] sealName(Home home, String name) {
        byte[] plain = name.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return vault.seal(home.caseId().value(), home.compartment(), named(home), plain);
    }

    String openName(Home home, byte[] sealed) {
        byte[] plain = vault.open(home.caseId().value(), home.compartment(), named(home), sealed);
        return new String(plain, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String place(Home home, int part) {
        return "document_part|sealed|" + home.document() + "/" + part;
    }

    private static String named(Home home) {
        return "document|sealed_name|" + home.document();
    }
}
