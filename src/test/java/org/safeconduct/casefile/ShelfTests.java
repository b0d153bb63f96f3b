package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@WithApp
class ShelfTests {

    private final Actor counsellor = Staff.counsellor();

    @Autowired
    private CaseFiles files;

    @Autowired
    private Shelf shelf;

    @Test
    void everyFileOfTheAgencyIsMetOnceOnTheWayThroughThePages() {
        Set<String> opened = new LinkedHashSet<>();
        for (int i = 0; i < 30; i++) {
            opened.add(files.head(CaseStory.openedBy(counsellor, files).id()).reference());
        }
        Set<String> met = new LinkedHashSet<>();
        String after = "";
        do {
            Shelf.Page page = shelf.page(counsellor, "open", after);
            page.heads().forEach(head -> assertThat(met.add(head.reference())).isTrue());
            assertThat(page.heads())
                    .allMatch(head -> head.closureCode() == null)
                    .hasSizeLessThanOrEqualTo(25);
            after = page.next() == null ? "" : page.next();
        } while (!after.isEmpty());

        assertThat(met).containsAll(opened).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void findsAReferenceInAnySpellingForTheAgencyThatKeepsTheFile() {
        CaseStory story = CaseStory.openedBy(counsellor, files);
        String reference = files.head(story.id()).reference();

        assertThat(shelf.find(
                        counsellor, reference.toLowerCase(java.util.Locale.ROOT).replace("-", "")))
                .get()
                .extracting(CaseHead::id)
                .isEqualTo(story.id());
        assertThat(shelf.find(Staff.returnOfficer(), reference)).isEmpty();
    }

    @Test
    void refusesWhatIsNoStateAndNoFileOfTheAgency() {
        String foreign = files.head(CaseStory.openedBy(counsellor, files).id()).reference();

        for (String[] wish : new String[][] {{"all", ""}, {"open", "VR-0000-0000"}}) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> shelf.page(counsellor, wish[0], wish[1]));
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> shelf.page(Staff.returnOfficer(), "open", foreign))
                .matches(refusal -> refusal.kind() == Refusal.Kind.INVALID);
    }
}
