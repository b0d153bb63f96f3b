package org.safeconduct.kernel;

import java.util.List;
import java.util.Map;

/** Says which question each word belongs to that somebody typed in vain; features with forms of questions answer. */
public interface Questions {

    /**
     * What was typed, question by question, in the reader's language; empty when it is of none of their forms.
     *
     * @param address it was sent to, or asked for
     * @param sent by name of the field; empty when nothing was sent
     */
    List<Said> of(Actor actor, String address, Map<String, List<String>> sent);

    /** @param question empty where nobody knows it */
    record Said(String question, List<String> texts) {

        public Said {
            texts = List.copyOf(texts);
        }
    }
}
