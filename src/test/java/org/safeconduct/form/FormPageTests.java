package org.safeconduct.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Compartment;

/** What the page of a form looks like to a browser. */
class FormPageTests {

    @Test
    void rendersEveryKind() throws Exception {
        Form form = EveryKind.form();
        FormState state = FormState.fresh(TestForms.ALL, Locale.ENGLISH, (key, english) -> english)
                .withReaders(Map.of(Compartment.NOTE, "you and your supervisor"));
        FormView view = TestForms.forms().view(form, state);
        String html = TestPages.html("fields", view, Locale.ENGLISH);
        Files.writeString(Path.of("target/form.html"), html);
        assertThat(html).contains("name=\"birthDate\"");
    }
}
