package org.safeconduct.casework.voluntaryreturn;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;

/**
 * One question of a form as it stands on the screen.
 *
 * @param words of its label
 * @param kind tag of its control and, for an input, its type: {@code radio}, {@code select}, {@code date}
 * @param open it must be answered and is not yet
 * @param leads other questions may follow from the answer
 * @param controls ids of its controls
 * @param offered words beside each control
 */
record Question(String words, String kind, boolean open, boolean leads, List<String> controls, List<String> offered) {

    private static final String READ = """
            () => [...document.querySelectorAll('#form-fields .field')].map(field => {
              const controls = [...field.querySelectorAll('input:not([type=hidden]):not([data-find]), select, textarea')]
                .filter(c => !c.closest('details'));
              const words = field.querySelector('legend span, label span');
              const given = controls.some(c => /radio|checkbox/.test(c.type) ? c.checked : c.value !== '');
              const offered = controls.map(c => field.querySelector('label[for="' + c.id + '"]'));
              return [words ? words.textContent.trim() : '',
                controls.some(c => c.type === 'file') ? 'file' : controls.length ? controls[0].type : '',
                !!field.querySelector('.required') && !given,
                controls.some(c => c.hasAttribute('hx-post')),
                controls.map(c => c.id).join('\\t'),
                offered.map(o => o ? o.textContent.trim() : '').join('\\t')].join('\\n');
            })""";

    static List<Question> on(Page page) {
        List<?> lines = (List<?>) page.evaluate(READ);
        return lines.stream()
                .map(line -> String.valueOf(line).split("\n", -1))
                .map(Question::of)
                .toList();
    }

    private static Question of(String[] part) {
        return new Question(
                part[0],
                part[1],
                Boolean.parseBoolean(part[2]),
                Boolean.parseBoolean(part[3]),
                Arrays.asList(part[4].split("\t", -1)),
                Arrays.asList(part[5].split("\t", -1)));
    }
}
