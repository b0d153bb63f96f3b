package org.safeconduct.procedure.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which models follow which, and that the product's get a new number whenever one of their files changes. */
class EditionTests {

    private static final Path KEPT = Path.of("src", "main", "resources", "procedure", "edition");
    private static final String SOME = "sha256:" + "a".repeat(64);
    private static final String OTHER = "sha256:" + "b".repeat(64);

    @Test
    void theProductsModelsAreThoseTheirNumberWasGivenTo() throws IOException {
        Edition kept = Edition.read(Files.readString(KEPT).strip());
        Edition now = Edition.of(BuiltModels.ofThisBuild().files(), kept);
        if (Boolean.getBoolean("safeconduct.rewrite") && now.changed()) {
            Files.writeString(KEPT, new Edition(kept.number() + 1, false, now.digest()) + "\n");
        }
        assertThat(Files.readString(KEPT))
                .as("a model, form or text has changed: run mvn test -Dtest=EditionTests -Dsafeconduct.rewrite=true")
                .isEqualTo(Edition.read(Files.readString(KEPT).strip()) + "\n")
                .endsWith(" " + now.digest() + "\n");
    }

    @Test
    void everyFileCounts() {
        Edition kept = Edition.of(Map.of("a", bytes("1"), "b", bytes("2")), new Edition(4, false, SOME));

        assertThat(kept.changed()).isTrue();
        Edition numbered = new Edition(5, false, kept.digest());
        assertThat(Edition.of(Map.of("b", bytes("2"), "a", bytes("1")), numbered))
                .isEqualTo(numbered);
        assertThat(Edition.of(Map.of("a", bytes("1")), numbered).changed()).isTrue();
        assertThat(Edition.of(Map.of("a", bytes("2"), "b", bytes("1")), numbered)
                        .changed())
                .isTrue();
    }

    @Test
    void readsWhatItWrites() {
        for (Edition edition : new Edition[] {new Edition(7, false, SOME), new Edition(7, true, OTHER)}) {
            assertThat(Edition.read(edition.toString())).isEqualTo(edition);
        }
    }

    @Test
    void aHigherNumberFollowsALowerOneAndNeverTheOtherWayRound() {
        for (boolean changed : new boolean[] {true, false}) {
            Edition young = new Edition(8, changed, SOME);
            for (Edition old : new Edition[] {new Edition(7, true, OTHER), new Edition(7, false, SOME)}) {
                assertThat(young.follows(old)).isTrue();
                assertThat(old.follows(young)).isFalse();
            }
        }
    }

    @Test
    void underOneNumberOnlyWhatIsBeingChangedGoesToAndFro() {
        Edition kept = new Edition(7, false, SOME);
        Edition changed = new Edition(7, true, OTHER);

        assertThat(changed.follows(kept)).isTrue();
        assertThat(kept.follows(changed)).isTrue();
        assertThat(changed.follows(new Edition(7, true, OTHER))).isFalse();
        assertThat(kept.follows(kept)).isFalse();
        assertThat(kept.follows(new Edition(7, false, OTHER))).isFalse();
    }

    @Test
    void anythingFollowsReleasesWithoutNumbersAndNothingWhatIsNotUnderstood() {
        Edition first = new Edition(1, false, SOME);

        assertThat(first.follows(Edition.read(SOME))).isTrue();
        assertThat(first.follows(Edition.read(null))).isTrue();
        assertThat(new Edition(999_999_999, true, SOME).follows(Edition.read("8 of another kind")))
                .isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
