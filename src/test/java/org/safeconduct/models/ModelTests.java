package org.safeconduct.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every model and decision of the house keeps every rule of section 5. */
class ModelTests {

    private static final Library LIBRARY = Library.onDisk();

    @ParameterizedTest
    @EnumSource
    void everyModelKeeps(ModelRule rule) {
        assertThat(rule.findings(LIBRARY)).isEmpty();
    }
}
