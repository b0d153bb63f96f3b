package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.casefile.CaseStory.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.Amendments.Correction;
import org.safeconduct.casefile.Amendments.Move;
import org.safeconduct.document.Documents;
import org.safeconduct.document.Documents.NewDocument;
import org.safeconduct.document.Uploads;
import org.safeconduct.document.check.Samples;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.ledger.Ledger;
import org.safeconduct.ledger.Reading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a thief of the disk finds, what the ledger knows, and what happens when two act at once. */
@WithApp
class CaseFileSecrecyTests {

    private static final String CANARY = "canary7f3a9";

    @Autowired
    CaseFiles files;

    @Autowired
    Amendments amendments;

    @Autowired
    Documents documents;

    @Autowired
    Uploads uploads;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    final Actor counsellor = Staff.counsellor();
    CaseStory story;

    @BeforeEach
    void opensACase() {
        story = CaseStory.openedBy(counsellor, files);
    }

    @Test
    void staffOfAnAgencyThatHasEndedSeeNoCaseAnyMore() {
        Actor former = Staff.somebody("DE-GONE", AgencyKind.COUNSELLING, Role.CASEWORKER);
        CaseStory theirs = CaseStory.openedBy(former, files);

        assertThatThrownBy(() -> files.head(former, theirs.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void nothingAnybodySaidStandsInTheClearInAnyTable() {
        for (Compartment compartment : filled()) {
            EntryId entry = story.said(compartment, "remark", CANARY + compartment);
            if (files.readable(counsellor, story.id()).test(compartment, counsellor.agency())) {
                amendments.correct(
                        counsellor, story.id(), new Correction(entry, "remark", text(CANARY + 2), CANARY + 3));
            }
        }
        EntryId note = story.said(Compartment.NOTE, "_note", CANARY);
        amendments.move(counsellor, story.id(), new Move(note, "_note", Compartment.CHILD, CANARY));
        NewDocument paper = new NewDocument(CANARY + ".pdf", Compartment.TRAVEL, "other");
        documents.add(counsellor, story.id(), paper, Samples.pdf(CANARY));
        uploads.begin(counsellor, story.id(), paper, 10);

        for (String table : tables()) {
            assertThat(dump(table)).as(table).doesNotContain(CANARY);
        }
    }

    @Test
    void memberDetailsAreSealedToo() {
        String outsideIdentifiers = dump("case_member").replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "");

        assertThat(outsideIdentifiers).doesNotContain("spouse").doesNotContain("1981");
    }

    @Test
    void everyReadingIsOnTheLedgerBeforeItIsShown() {
        Actor colleague = Staff.counsellor();
        files.timeline(colleague, story.id());
        files.members(colleague, story.id());
        documents.list(colleague, story.id());

        assertThat(ledger.readings(story.id()))
                .filteredOn(reading -> reading.actor().equals(colleague.id()))
                .flatExtracting(Reading::what)
                .contains("timeline", "members", "documents");
    }

    @Test
    void twoWhoWriteAtOnceBothStandInTheFile() throws Exception {
        int writers = 8;
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        List<Callable<EntryId>> acts = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            String value = "value-" + i;
            acts.add(() -> story.said(Compartment.TRAVEL, "airport", value));
        }
        for (Future<EntryId> act : pool.invokeAll(acts)) {
            act.get();
        }
        pool.shutdown();

        assertThat(files.timeline(counsellor, story.id())).hasSize(writers + 1);
        assertThat(files.head(story.id()).version()).isEqualTo(writers + 1);
    }

    private List<Compartment> filled() {
        var ruling = files.ruling(counsellor, story.id());
        List<Compartment> filled = new ArrayList<>(ruling.write());
        filled.addAll(ruling.collect());
        return filled;
    }

    private List<String> tables() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = schema()")
                .query(String.class)
                .list();
    }

    private String dump(String table) {
        StringBuilder all = new StringBuilder();
        jdbc.sql("select * from " + table)
                .query((row, n) -> {
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        Object value = row.getObject(i);
                        byte[] bytes =
                                value instanceof java.sql.Blob || value instanceof byte[] ? row.getBytes(i) : null;
                        all.append(
                                bytes == null
                                        ? value
                                        : new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
                        all.append('\n');
                    }
                    return "";
                })
                .list();
        return all.toString();
    }
}
