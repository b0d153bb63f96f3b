package org.safeconduct.casefile.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Track;

class ReferenceTests {

    @RepeatedTest(20)
    void anyOneWrongCharacterIsNoticed() {
        String sound = Reference.random(Track.VOLUNTARY_RETURN).value();
        for (int i = 3; i < sound.length(); i++) {
            char other = sound.charAt(i) == '7' ? '8' : '7';
            String misheard = sound.substring(0, i) + other + sound.substring(i + 1);
            assertThat(sound.charAt(i) == '-' || Reference.read(misheard).isEmpty())
                    .as(misheard)
                    .isTrue();
        }
    }

    @RepeatedTest(20)
    void isReadHoweverItIsTyped() {
        Reference reference = Reference.random(Track.VOLUNTARY_RETURN);
        String typed = " "
                + reference
                        .value()
                        .toLowerCase()
                        .replace("-", " ")
                        .replace('0', 'o')
                        .replace('1', 'l');
        assertThat(Reference.read(typed)).contains(reference);
    }

    @Test
    void nonsenseIsNoReference() {
        assertThat(Reference.read("Amina Diallo")).isEmpty();
        assertThat(Reference.read("VR-UUUU-UUUU")).isEmpty();
    }
}
