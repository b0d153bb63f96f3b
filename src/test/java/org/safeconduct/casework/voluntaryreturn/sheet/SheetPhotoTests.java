package org.safeconduct.casework.voluntaryreturn.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the code says and however the sheet lies, its square is read. */
class SheetPhotoTests {

    private static final long SEED = 20261122;
    private static final int SHEETS = 24;

    static Stream<Arguments> sheets() {
        Random random = new Random(SEED);
        return Stream.generate(() -> Arguments.of(
                        "SC-D-VR%08X-%08X-2026-11".formatted(random.nextInt(), random.nextInt()),
                        random.nextInt(41) - 20))
                .limit(Integer.getInteger("sheets", SHEETS));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void readsEverySheetHoweverItLies(String code, int degrees) {
        assertThat(SheetPhoto.code("image/jpeg", PhotoOfASheet.jpeg(code, degrees)))
                .contains(code);
    }
}
