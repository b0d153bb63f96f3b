package org.safeconduct.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseStory;
import org.safeconduct.casefile.Staff;
import org.safeconduct.document.Documents.Move;
import org.safeconduct.document.Documents.NewDocument;
import org.safeconduct.document.Documents.Upload;
import org.safeconduct.document.Uploads.Part;
import org.safeconduct.document.Uploads.Progress;
import org.safeconduct.document.check.Photographs;
import org.safeconduct.document.check.Samples;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.DocumentId;
import org.safeconduct.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@WithApp
class DocumentsTests {

    @Autowired
    CaseFiles files;

    @Autowired
    Documents documents;

    @Autowired
    Uploads uploads;

    final Actor counsellor = Staff.counsellor();
    CaseId caseId;

    @BeforeEach
    void opensACase() {
        caseId = CaseStory.openedBy(counsellor, files).id();
    }

    @Test
    void whatComesInGoesOutUnchanged() {
        byte[] content = Samples.pdf("ticket ".repeat(300_000));
        DocumentId id = documents.add(counsellor, caseId, paper(Compartment.TRAVEL), content);

        assertThat(documents.content(counsellor, caseId, id).bytes()).isEqualTo(content);
        assertThat(documents.list(counsellor, caseId))
                .singleElement()
                .satisfies(document -> assertThat(document.type()).isEqualTo("application/pdf"));
    }

    @Test
    void aPhotographIsKeptWithoutThePlaceItWasTakenAt() {
        byte[] photo = Photographs.jpeg(6);
        NewDocument scan = new NewDocument("scan.jpg", Compartment.TRAVEL, "other");
        DocumentId whole = documents.add(counsellor, caseId, scan, photo);
        DocumentId better = documents.replace(counsellor, caseId, whole, new Upload("better.jpg", photo));
        DocumentId inParts =
                uploads.begin(counsellor, caseId, scan, photo.length).id();
        uploads.part(counsellor, caseId, inParts, new Part(0, photo));

        for (DocumentId id : List.of(whole, better, uploads.complete(counsellor, caseId, inParts))) {
            byte[] kept = documents.content(counsellor, caseId, id).bytes();
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(Photographs.PLACE);
            assertThat(kept).hasSizeLessThan(photo.length);
        }
        assertThat(documents.list(counsellor, caseId))
                .allSatisfy(document -> assertThat(document.size()).isLessThan(photo.length));
    }

    @Test
    void whatIsOnlyCollectedIsNotHandedBack() {
        DocumentId id = documents.add(counsellor, caseId, paper(Compartment.ASYLUM), Samples.pdf("claim"));

        assertThat(documents.list(counsellor, caseId)).isEmpty();
        refused(Refusal.Kind.NOT_FOUND, () -> documents.content(counsellor, caseId, id));
        assertThat(files.timeline(counsellor, caseId).toString()).doesNotContain("paper.pdf");
    }

    @Test
    void strangersFindNeitherTheDocumentNorTheCase() {
        DocumentId id = documents.add(counsellor, caseId, paper(Compartment.TRAVEL), Samples.pdf("x"));
        Actor stranger = Staff.returnOfficer();

        refused(Refusal.Kind.NOT_FOUND, () -> documents.content(stranger, caseId, id));
        refused(Refusal.Kind.NOT_FOUND, () -> documents.list(stranger, caseId));
        CaseId other = CaseStory.openedBy(counsellor, files).id();
        refused(Refusal.Kind.NOT_FOUND, () -> documents.content(counsellor, other, id));
    }

    @Test
    void compartmentsTheActorMayNotFillAreRefused() {
        refused(
                Refusal.Kind.NOT_ALLOWED,
                () -> documents.add(counsellor, caseId, paper(Compartment.LAW_ENFORCEMENT), Samples.pdf("x")));
    }

    @Test
    void aBetterCopyIsANewVersion() {
        DocumentId first = documents.add(counsellor, caseId, paper(Compartment.TRAVEL), Samples.pdf("blurred"));
        DocumentId second = documents.replace(counsellor, caseId, first, new Upload("sharp.pdf", Samples.pdf("sharp")));
        documents.withdraw(counsellor, caseId, second, "wrong page");
        documents.replace(counsellor, caseId, first, new Upload("third.pdf", Samples.pdf("third")));

        assertThat(documents.list(counsellor, caseId))
                .singleElement()
                .satisfies(document -> assertThat(document.version()).isEqualTo(3));
        assertThat(documents.versions(counsellor, caseId, first))
                .extracting(Document::name)
                .containsExactly("third.pdf", "paper.pdf");
    }

    @Test
    void aWithdrawnDocumentIsGoneAndTheReasonStays() {
        DocumentId id = documents.add(counsellor, caseId, paper(Compartment.TRAVEL), Samples.pdf("x"));
        refused(Refusal.Kind.INVALID, () -> documents.withdraw(counsellor, caseId, id, " "));

        documents.withdraw(counsellor, caseId, id, "of another person");

        refused(Refusal.Kind.NOT_FOUND, () -> documents.content(counsellor, caseId, id));
        assertThat(files.timeline(counsellor, caseId).toString()).contains("of another person");
    }

    @Test
    void aMisplacedDocumentVanishesWithItsNameAndEveryVersion() {
        DocumentId first = documents.add(counsellor, caseId, paper(Compartment.TRAVEL), Samples.pdf("claim"));
        documents.replace(counsellor, caseId, first, new Upload("claim2.pdf", Samples.pdf("claim 2")));

        documents.move(counsellor, caseId, first, new Move(Compartment.ASYLUM, "a claim to protection"));

        assertThat(documents.list(counsellor, caseId)).isEmpty();
        refused(Refusal.Kind.NOT_FOUND, () -> documents.content(counsellor, caseId, first));
        assertThat(files.timeline(counsellor, caseId).toString())
                .doesNotContain("paper.pdf")
                .doesNotContain("claim2.pdf");
    }

    @Test
    void anUploadGoesOnWhereItBrokeOff() {
        byte[] content = noise(2_500_000);
        Progress begun = uploads.begin(counsellor, caseId, paper(Compartment.TRAVEL), content.length);
        send(begun.id(), content, 0);
        send(begun.id(), content, 0);
        refused(Refusal.Kind.CONFLICT, () -> send(begun.id(), content, 2 * Parts.LENGTH));
        refused(Refusal.Kind.CONFLICT, () -> uploads.complete(counsellor, caseId, begun.id()));
        long resumed = uploads.progress(counsellor, caseId, begun.id()).received();
        assertThat(resumed).isEqualTo(Parts.LENGTH);
        send(begun.id(), content, resumed);
        send(begun.id(), content, 2L * Parts.LENGTH);

        DocumentId id = uploads.complete(counsellor, caseId, begun.id());

        assertThat(documents.content(counsellor, caseId, id).bytes()).isEqualTo(content);
        refused(Refusal.Kind.NOT_FOUND, () -> uploads.progress(counsellor, caseId, begun.id()));
    }

    @Test
    void anUploadBelongsToItsSender() {
        Progress begun = uploads.begin(counsellor, caseId, paper(Compartment.TRAVEL), 100);
        refused(Refusal.Kind.NOT_FOUND, () -> uploads.progress(Staff.counsellor(), caseId, begun.id()));
        refused(Refusal.Kind.NOT_FOUND, () -> uploads.progress(counsellor, CaseId.random(), begun.id()));
    }

    @Test
    void badUploadsAreRefusedBeforeOrWhenComplete() {
        NewDocument paper = paper(Compartment.TRAVEL);
        refused(Refusal.Kind.INVALID, () -> uploads.begin(counsellor, caseId, paper, 0));
        refused(Refusal.Kind.INVALID, () -> uploads.begin(counsellor, caseId, paper, 21L * 1024 * 1024));
        Progress begun = uploads.begin(counsellor, caseId, paper, 10);
        refused(Refusal.Kind.INVALID, () -> send(begun.id(), new byte[9], 0));
        send(begun.id(), new byte[10], 0);
        refused(Refusal.Kind.INVALID, () -> uploads.complete(counsellor, caseId, begun.id()));
        uploads.abandon(counsellor, caseId, begun.id());
        refused(Refusal.Kind.NOT_FOUND, () -> uploads.progress(counsellor, caseId, begun.id()));
    }

    private void send(DocumentId upload, byte[] content, long offset) {
        int to = (int) Math.min(content.length, offset + Parts.LENGTH);
        byte[] part = java.util.Arrays.copyOfRange(content, (int) offset, to);
        uploads.part(counsellor, caseId, upload, new Part(offset, part));
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        byte[] start = Samples.pdf("x");
        System.arraycopy(start, 0, noise, 0, start.length);
        System.arraycopy(start, 0, noise, length - start.length, start.length);
        return noise;
    }

    private static NewDocument paper(Compartment compartment) {
        return new NewDocument("paper.pdf", compartment, "other");
    }

    private static void refused(Refusal.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
